package org.beenthere.postgres;

import java.util.stream.Collectors;
import org.beenthere.postgres.schema.SchemaDescription;

/**
 * The page of the documentation that says what a hospital could be made to hand over, in Markdown: what is true of the
 * whole, then every table and column from the comments of the schema, so that none can be added and not be listed.
 */
final class HandOverPage {

    /** How the last sentence of a table's comment begins, which says how long its rows are kept. */
    private static final String KEPT = "Kept";

    private static final String BEGINNING = """
            # What we could hand over

            <!-- Made from the schema. Do not edit it here: the introduction is in HandOverPage, all else in the comments
                 of the migrations. -->

            A hospital can be asked for its records: by a court, by a regulator, by somebody in its own house. Or somebody
            steals them. This page says what the bot could then give, and what it could not. It is no legal advice: where
            the law makes the hospital keep something, that holds.

            ## Where things are

            | where | what is there |
            | --- | --- |
            | the database | the tables below. Sealed columns are ciphertext, and the keys are elsewhere. All other columns can be read: random ids, times, single words and numbers. |
            | the keyset | one file. It opens what is sealed with the keyset itself: the roster, the addresses of accounts, and home. It is also needed for every other key. |
            | the key store | one key for each request and for each task that somebody is in, such as asking. With the keyset, a key opens what is sealed with it; once it is destroyed, nothing does. |
            | the site folder | the roster with its names, for everybody to read who can read the folder. |
            | the bot's log | kinds of errors, and where in the program they were. No names, no ids, no texts. |
            | PostgreSQL's own log | of the embedded one, errors without the statements and values; of another one, what its settings say. |
            | the chat platform | its own copy of all that was written, shown and pressed, names and texts included, for as long as the hospital lets it keep that. The bot deletes nothing there, and cannot prevent that the workspace's owner reads or exports it. |

            ## While a request is open

            Whoever has the database, the keyset and the key store learns who asked, when and how soon, which supporters
            were asked, who took it, and what the requester wrote for them. The database and the keyset are enough for who
            asked and when, who was asked and who took it: those columns hold times and random ids, and the keyset opens
            the addresses that the ids lead to.

            A reason is never asked. There are no notes of what people talk about.

            ## After it is closed

            The commit that closes a request takes the names of both sides off it and marks its key. As soon as the last
            message is shown, at most 24 hours later, the key is destroyed, and then the request, its offers, its
            conversations and its notices are deleted. This is done by the bot, so it waits while the bot is stopped or
            cannot reach its key store. Until then offers and conversations still lead to the accounts.

            What stays:

            - that an account wrote to the bot at all, and roughly how much
            - how many requests each supporter took in a quarter
            - the roster
            - what coordinators were last shown in the list of what waits: codes, how soon, since when

            ## Copies

            - **Of the key store there must be none**: no backup, no snapshot, no archive. A copy of a key that was
              destroyed opens again what it sealed, in every old copy of the database. A key's file is deleted and not
              overwritten, so a disk may hold its traces; without the keyset they are of no use.
            - **Backups, replicas and the write-ahead log of the database** hold old rows for as long as they exist. What
              was sealed in them is gone with its key. The other columns are not: with the keyset, a backup from while a
              request was open still tells who asked and when, who was asked and who took it. Keep backups for days rather
              than years, and never beside the keyset.
            - **The memory of the running bot** holds texts and keys while it works with them.

            ## What is not there

            There is no audit log and no legal hold yet: nothing keeps a request that the rules above destroy. Nobody can
            hand over what was destroyed. But never say more than that: the chat platform keeps its own copies, and this
            is not end-to-end encrypted.

            ## Every table and column

            Beside these, Flyway keeps a table of its own: which migrations were made, when, and by which database user.
            """;

    private HandOverPage() {}

    /** The page for a schema; the last line ends with a line feed. */
    static String of(SchemaDescription schema) {
        return BEGINNING + schema.tables().stream().map(HandOverPage::table).collect(Collectors.joining());
    }

    /** Whether a table says how long its rows are kept. */
    static boolean saysHowLong(SchemaDescription.Table table) {
        return kept(table.what()) > 0;
    }

    private static String table(SchemaDescription.Table table) {
        int kept = kept(table.what());
        var what = kept > 0 ? table.what().substring(0, kept).strip() : table.what();
        var howLong = kept > 0 ? "\n\n" + table.what().substring(kept) : "";
        return "\n### " + table.name() + "\n\n" + what + howLong
                + "\n\n| column | sealed | what it is |\n| --- | --- | --- |\n"
                + table.columns().stream().map(HandOverPage::column).collect(Collectors.joining());
    }

    private static int kept(String what) {
        return what.lastIndexOf(" " + KEPT) + 1;
    }

    private static String column(SchemaDescription.Column column) {
        var what = column.what().replace("|", "\\|");
        return "| `" + column.name() + "` | " + (column.isSealed() ? "yes" : "") + " | " + what + " |\n";
    }
}
