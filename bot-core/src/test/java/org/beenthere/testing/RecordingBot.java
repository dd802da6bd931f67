package org.beenthere.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiPredicate;
import org.beenthere.chat.Act;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChatBot;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Message;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;

/** A bot that remembers what it is handed, and does with it what a test wants. */
public final class RecordingBot implements ChatBot {

    private final List<ChatEvent> events = new CopyOnWriteArrayList<>();
    private final Map<PersonRef, Address> addresses = new ConcurrentHashMap<>();
    private final Map<String, Message> forms = new ConcurrentHashMap<>();
    private volatile BiPredicate<ChatEvent, ReplyHandle> does = (_, _) -> true;

    /** What it does with each event; what comes out says whether it is acknowledged. */
    public void does(BiPredicate<ChatEvent, ReplyHandle> next) {
        this.does = next;
    }

    /** What it gives where somebody opens the form of that submit button. */
    public void has(String button, Message form) {
        forms.put(button, form);
    }

    @Override
    public boolean process(ChatEvent event, ReplyHandle handle) {
        events.add(event);
        event.from().reference().ifPresent(_ -> addresses.put(event.from().person(), event.from()));
        return does.test(event, handle);
    }

    @Override
    public Message form(PersonRef person, String button) {
        return forms.getOrDefault(button, new Message.Say("There is no such form."));
    }

    /** All events, in the order in which they came. */
    public List<ChatEvent> events() {
        return List.copyOf(events);
    }

    /** What people did, in the order in which it came. */
    public List<Act> acts() {
        return events.stream().map(ChatEvent::act).toList();
    }

    /** The address of somebody, as their events gave it. */
    public Address address(PersonRef person) {
        return addresses.getOrDefault(person, Address.of(person));
    }

    /** Forgets the events, and not the addresses. */
    public void forget() {
        events.clear();
    }
}
