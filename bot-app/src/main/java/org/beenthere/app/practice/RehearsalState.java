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
import org.beenthere.rehearsal.Beat;
import org.beenthere.rehearsal.LineError;
import org.beenthere.rehearsal.Prompt;
import org.beenthere.rehearsal.Tryout;

/**
 * A rehearsal as the page shows it.
 *
 * @param items what stands in the chat, in its order
 * @param clock what the clock says
 * @param next what can happen next
 * @param transcript the same as the text of a transcript
 * @param mishap the line that could not happen, or null
 * @param trouble what is wrong with the folder of scripts, so that those from before are played; or null
 */
record RehearsalState(
        List<Item> items, String clock, Prompt next, String transcript, LineError mishap, String trouble) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", Locale.ENGLISH);

    /**
     * A card of the chat, or a note between two cards.
     *
     * @param note {@code cue} for a line that made something happen, else what the bot did that is not said: {@code does},
     *     {@code starts}, {@code ends}; null for a card
     * @param text of a note
     * @param values of a note: what was handed to a command
     */
    record Item(Card card, String note, String text, Map<String, String> values) {

        static Item of(Card card) {
            return new Item(card, null, null, null);
        }

        static Item of(String note, String text) {
            return new Item(null, note, text, Map.of());
        }
    }

    static RehearsalState of(Tryout tryout, ZoneId zone, Optional<String> trouble) {
        var items = new ArrayList<Item>();
        for (var beat : tryout.beats()) {
            var at = TIME.format(beat.at().atZone(zone));
            cue(beat, at, items);
            beat.effects().forEach(effect -> effect(effect, beat, at, items));
        }
        if (tryout.prompt().standing()) {
            openAgain(items);
        }
        return new RehearsalState(
                items,
                DAY_AND_TIME.format(tryout.now().atZone(zone)),
                tryout.prompt(),
                tryout.text(),
                tryout.error().orElse(null),
                trouble.orElse(null));
    }

    private static void cue(Beat beat, String at, List<Item> items) {
        if (!beat.typed().isEmpty()) {
            var key = "typed/" + items.size();
            items.add(Item.of(Card.of(key, false, at, new Message.Say(beat.typed()), "")));
        } else if (!beat.line().isEmpty()) {
            items.add(Item.of("cue", beat.line()));
        }
    }

    private static void effect(Effect effect, Beat beat, String at, List<Item> items) {
        switch (effect) {
            case Effect.Show(var _, Message.Replace settled, var _) -> settle(settled, items);
            case Effect.Show(var key, var message, var _) -> items.add(Item.of(Card.of(key, true, at, message, "")));
            case Effect.Do(var command, var arguments) -> items.add(new Item(null, "does", command, arguments));
            case Effect.Start(var script) -> items.add(Item.of("starts", script));
            case Effect.End() -> items.add(Item.of("ends", beat.end()));
            case Effect.Wait _ -> {}
        }
    }

    /** What a menu offered last can be pressed again, whatever was chosen of it. */
    private static void openAgain(List<Item> items) {
        for (int i = items.size() - 1; i >= 0; i--) {
            var card = items.get(i).card();
            if (card != null && !card.choices().isEmpty()) {
                items.set(i, Item.of(card.with(null)));
                return;
            }
        }
    }

    /** Something takes the place of the buttons of an earlier card. */
    private static void settle(Message.Replace settled, List<Item> items) {
        items.replaceAll(item -> Optional.ofNullable(item.card())
                .filter(card -> card.key().equals(settled.key()))
                .map(card -> Item.of(card.with(settled.chosen())))
                .orElse(item));
    }
}
