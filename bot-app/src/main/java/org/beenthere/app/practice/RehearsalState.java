package org.beenthere.app.practice;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beenthere.chat.Message;
import org.beenthere.engine.Effect;
import org.beenthere.rehearsal.LineError;
import org.beenthere.rehearsal.Prompt;
import org.beenthere.rehearsal.RehearsalEntry;
import org.beenthere.rehearsal.RehearsalProgress;

/**
 * A rehearsal as the page shows it, as JSON.
 *
 * @param items the chat, in order
 * @param clock the time of the rehearsal
 * @param next what can happen next
 * @param transcript the rehearsal as the text of a transcript
 * @param mishap the line that could not be played, or null
 * @param trouble what is wrong with the folder of scripts, so that earlier ones are played; or null
 */
record RehearsalState(
        List<Item> items, String clock, Prompt next, String transcript, LineError mishap, String trouble) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /**
     * A card of the chat, or a note between cards.
     *
     * @param card null for a note
     * @param note the kind of note: {@code cue} for an input line; {@code does}, {@code starts} or {@code ends} for what the
     *     bot did without saying it; null for a card
     * @param text of a note
     * @param values of a note that a command was called: its arguments
     */
    record Item(Card card, String note, String text, Map<String, String> values) {

        static Item of(Card card) {
            return new Item(card, null, null, null);
        }

        static Item of(String note, String text) {
            return new Item(null, note, text, Map.of());
        }
    }

    static RehearsalState of(RehearsalProgress progress, ZoneId zone, Optional<String> trouble) {
        var items = new ArrayList<Item>();
        for (var entry : progress.entries()) {
            var at = TIME.format(entry.at().atZone(zone));
            input(entry, at, items);
            entry.effects().forEach(effect -> effect(effect, entry, at, items));
        }
        if (progress.prompt().standing()) {
            openAgain(items);
        }
        return new RehearsalState(
                items,
                DAY_AND_TIME.format(progress.now().atZone(zone)),
                progress.prompt(),
                progress.text(),
                progress.error().orElse(null),
                trouble.orElse(null));
    }

    private static void input(RehearsalEntry entry, String at, List<Item> items) {
        if (!entry.typed().isEmpty()) {
            var key = "typed/" + items.size();
            items.add(Item.of(Card.of(key, false, at, new Message.Say(entry.typed()), "")));
        } else if (!entry.line().isEmpty()) {
            items.add(Item.of("cue", entry.line()));
        }
    }

    private static void effect(Effect effect, RehearsalEntry entry, String at, List<Item> items) {
        switch (effect) {
            case Effect.Show(var _, Message.Replace settled, var _) -> settle(settled, items);
            case Effect.Show(var key, var message, var _) -> items.add(Item.of(Card.of(key, true, at, message, "")));
            case Effect.Do(var command, var arguments) -> items.add(new Item(null, "does", command, arguments));
            case Effect.Start(var script) -> items.add(Item.of("starts", script));
            case Effect.End() -> items.add(Item.of("ends", entry.end()));
            case Effect.Wait _ -> {}
        }
    }

    /** Shows the last buttons again: those of a standing menu can be pressed however often. */
    private static void openAgain(List<Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            var card = items.get(i).card();
            if (card != null && !card.choices().isEmpty()) {
                items.set(i, Item.of(card.with(null)));
                return;
            }
        }
    }

    /** Replaces the buttons of an earlier card by what was chosen. */
    private static void settle(Message.Replace settled, List<Item> items) {
        items.replaceAll(item -> Optional.ofNullable(item.card())
                .filter(card -> card.key().equals(settled.key()))
                .map(card -> Item.of(card.settled(settled)))
                .orElse(item));
    }
}
