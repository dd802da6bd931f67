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
            | the database | the tables below. Sealed columns are ciphertext, and the keys are elsewhere. All other columns can be read: random ids, keyed hashes, pseudonyms, times, single words and numbers. |
            | the keyset | one file. It opens what is sealed with the keyset itself: the roster, and how to reach supporters and coordinators. It makes the keyed hashes. It is also needed for every other key. |
            | the key store | one key for each request and for each task that somebody is in, such as asking; and the day key. With the keyset, a key opens what is sealed with it; once it is destroyed, nothing does. |
            | the site folder | the roster with its names, for everybody to read who can read the folder. |
            | the bot's log | kinds of errors, and where in the program they were. No names, no ids, no texts. |
            | PostgreSQL's own log | of the embedded one, errors without the statements and values; of another one, what its settings say. |
            | the chat platform | its own copy of all that was written, shown and pressed, names and texts included, for as long as the hospital lets it keep that. The bot deletes nothing there, and cannot prevent that the workspace's owner reads or exports it. |

            In everything about a request a person stands under a pseudonym: ciphertext under the day key, another one in
            each request. Without the day key nobody can tell whose it is. The day key ends after each day, and within an
            hour after a request or a task was deleted: a new one is made, what is still open is written under it, and the
            old one is destroyed.

            ## While a request is open

            - **The database alone** tells that there is a request, where it stands, when it was sent and how many supporters
              were asked. It does not tell whose it is, nor whether two requests have to do with the same person.
            - **The database and the keyset** tell, besides, who is on the roster, and how to reach its supporters and
              coordinators. They do not tell who asked, who was asked or who took it.
            - **The database, the keyset and the key store** tell how many requests each supporter took in a quarter, who asked, when and how soon, which supporters were asked,
              who took it, and what the requester wrote for them. They also tell who wrote to the bot since the day key was
              made, even if they only looked.

            A reason is never asked. There are no notes of what people talk about.

            ## After it is closed

            The commit that closes a request takes the names of both sides off it and marks its key. As soon as the last
            message is shown, at most 24 hours later, the key is destroyed, and then the request, its offers, its
            conversations and its notices are deleted. Within an hour after that, the day key is destroyed too. This is done
            by the bot, so it waits while the bot is stopped or cannot reach its key store. A bot that is stopped in order
            ends the day key before it stops.

            From then on no key that exists tells who asked, who was asked or who helped, whatever old rows, logs and backups
            somebody has. One exception: **whoever began something else from the same home, under the same day key, that is
            still open**. PostgreSQL keeps with each row the number of the transaction that wrote it, and whoever has the old
            rows (the database's files, its log or a backup), the keyset and the key store can follow these numbers from one
            to the other.

            What stays:

            - that there was a request: in old rows, logs and backups, under random ids, with when it was sent and closed and
              how many supporters were asked
            - how many requests each supporter took in a quarter, as it is now, with all keys. Older states are sealed with
              day keys that are gone, so no comparison tells which request was counted; but where there was one alone in the
              whole quarter, that tells who took it, and not who asked.
            - the roster
            - how to reach supporters and coordinators, and so which of them ever wrote to the bot; also of whoever was taken
              off the roster, for as many days as the site says
            - for seven days, pseudonyms of the events that were seen. With all keys and the platform's own id of an event,
              they tell that it came.

            ## Copies

            - **"Kept"**, below, says how long a row is in its table. PostgreSQL keeps what was deleted in its files and its
              log until it needs the room, which may take months. Backups and replicas keep it as long as they exist.
            - **Of the key store there must be none**: no backup, no snapshot, no archive. A copy of a key that was
              destroyed opens again what it sealed, and a copy of a day key names everybody of that day, in every old copy of
              the database. A key's file is deleted and not overwritten, so a disk may hold its traces; without the keyset
              they are of no use.
            - **Backups, replicas and the write-ahead log of the database** name nobody once the day key of their time is
              destroyed, with the exception above. What is sealed with the keyset (the roster, and how to reach people) can
              be opened for as long as the keyset exists, also as it was years ago. Keep backups for days rather than years,
              and never beside the keyset.
            - **The memory of the running bot** holds the roster in clear, texts and keys while it works with them, whom it
              has spoken with since it was started, and the day key: also one that was destroyed, until the next one is
              made. Swap and a dump of the process hold the same.

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
