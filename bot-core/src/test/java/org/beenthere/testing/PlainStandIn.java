package org.beenthere.testing;

import java.util.Map;
import java.util.UUID;
import org.beenthere.chat.Act;
import org.beenthere.chat.Field;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;

/** A stand-in of a platform that runs in this process and shows messages as they are. */
public abstract class PlainStandIn implements StandIn {

    private final Deliveries deliveries = new Deliveries();

    /** A message that somebody sees, by its key; {@code home} is their home. */
    protected abstract Message message(PersonRef person, String id);

    /**
     * Hands in what somebody did.
     *
     * @param event what makes it the same act when it comes again
     * @return whether it was acknowledged
     */
    protected abstract boolean hand(PersonRef person, String event, Act act);

    @Override
    public PersonRef stranger(String name) {
        return person(name);
    }

    @Override
    public void greets(PersonRef person) {
        does(person, new Act.Greeted());
    }

    @Override
    public void types(PersonRef person, String text) {
        does(person, new Act.Typed(text));
    }

    @Override
    public void presses(PersonRef person, Shown card, String label) {
        does(person, new Act.Pressed(Seen.button(message(person, card.id()), label)));
    }

    @Override
    public ShownForm opens(PersonRef person, Shown card) {
        var form = (Message.Form) message(person, card.id());
        return new ShownForm(
                card.id(), card.text(), form.fields().stream().map(Field::label).toList());
    }

    @Override
    public void submits(PersonRef person, ShownForm form, Map<String, String> values) {
        var sent = (Message.Form) message(person, form.id());
        does(person, new Act.Submitted(sent.submit().button(), values));
    }

    private void does(PersonRef person, Act act) {
        var event = UUID.randomUUID().toString();
        deliveries.hand(() -> hand(person, event, act));
    }

    @Override
    public boolean acknowledged() {
        return deliveries.acknowledged();
    }

    @Override
    public void twice(Runnable acts) {
        deliveries.twice(acts);
    }

    @Override
    public void reversed(Runnable acts) {
        deliveries.reversed(acts);
    }

    /** A handle here serves at once or not at all. */
    @Override
    public void forgetHandles() {}

    /** Whatever acts bring about is over when they are. */
    @Override
    public void settle() {}
}
