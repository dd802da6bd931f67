package org.beenthere.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beenthere.chat.Act;
import org.beenthere.chat.ActionToken;
import org.beenthere.chat.Address;
import org.beenthere.chat.ChannelMember;
import org.beenthere.chat.ChannelMembers;
import org.beenthere.chat.ChannelPost;
import org.beenthere.chat.ChannelRef;
import org.beenthere.chat.ChatEvent;
import org.beenthere.chat.Choice;
import org.beenthere.chat.Delivery;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.chat.Message;
import org.beenthere.chat.Outgoing;
import org.beenthere.chat.PersonRef;
import org.beenthere.chat.ReplyHandle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever a chat platform must do (law 15). Each adapter runs all of it, against a stand-in of its platform. What a
 * platform cannot do is in its {@code Capabilities}, and then the sentence says what happens instead.
 */
public abstract class ChatPlatformConformance {

    private static final UUID CONVERSATION = UUID.fromString("5f0c9a7e-3f0b-4a51-9a39-2b8f6f0f5a11");

    /** Means something to one platform or another, and must not. */
    private static final String MARKUP =
            "<!channel> <@U1> *b* _i_ ~s~ `c` & &lt; **b** [a](http://b.example) # 1. :smile:";

    private static final String LAST_OPTION = "option-" + (HouseLimits.OPTIONS - 1);

    private final RecordingBot bot = new RecordingBot();
    private StandIn standIn;
    private PersonRef ana;

    /** A stand-in of the platform, with its adapter, that nobody has done anything with. */
    protected abstract StandIn open() throws Exception;

    @BeforeEach
    void connect() throws Exception {
        standIn = open();
        standIn.connect(bot);
        ana = standIn.person("ana");
        standIn.greets(ana);
        standIn.settle();
        bot.forget();
    }

    @AfterEach
    void close() {
        standIn.close();
    }

    /** More than any stand-in tells before it begins anew. */
    private static final int LIES = 10;

    @Nested
    class What_people_do {

        @Test
        void opening_the_chat_is_an_event_that_says_who_it_was() {
            does(() -> standIn.greets(ana));

            assertThat(bot.events()).singleElement().satisfies(event -> {
                assertThat(event.act()).isEqualTo(new Act.Greeted());
                assertThat(event.from().person()).isEqualTo(ana);
                assertThat(ana.platform()).isEqualTo(standIn.platform().name());
            });
        }

        @Test
        void typed_words_arrive_as_they_were_typed() {
            var typed = MARKUP + "\nsecond line, żółć 🫂 العربية";

            does(() -> standIn.types(ana, typed));

            assertThat(bot.acts()).containsExactly(new Act.Typed(typed));
        }

        @Test
        void a_pressed_button_arrives_with_the_value_that_it_was_given() {
            deliver(card("q", "Help now", "One", "Two"));

            does(() -> standIn.presses(ana, last(), "Two"));

            assertThat(bot.acts()).containsExactly(new Act.Pressed(button("Two")));
        }

        @Test
        void a_form_arrives_with_what_stands_in_its_fields() {
            deliver(form());
            var form = standIn.opens(ana, last());
            assertThat(form.fields()).containsExactly("Note", "Colleague", "Day", "Ward");
            assertThat(form.text()).contains("Form text");

            does(() -> standIn.submits(
                    ana,
                    form,
                    Map.of("note", MARKUP, "who", standIn.person("ben").user(), "day", "2026-12-24", "ward", "icu")));

            assertThat(bot.acts())
                    .containsExactly(new Act.Submitted(
                            button("Send"),
                            Map.of(
                                    "note",
                                    MARKUP,
                                    "who",
                                    standIn.person("ben").user(),
                                    "day",
                                    "2026-12-24",
                                    "ward",
                                    "icu")));
        }

        @Test
        void a_field_that_was_left_empty_has_no_value() {
            deliver(form());
            var form = standIn.opens(ana, last());

            does(() -> standIn.submits(ana, form, Map.of("note", "only this")));

            var values = ((Act.Submitted) bot.acts().getFirst()).values();
            assertThat(values).containsEntry("note", "only this");
            assertThat(values.getOrDefault("who", "")).isEmpty();
            assertThat(values.getOrDefault("day", "")).isEmpty();
            assertThat(values.getOrDefault("ward", "")).isEmpty();
        }

        @Test
        void a_form_that_is_settled_says_so_in_its_place_or_is_still_to_be_sent() {
            var form = form();
            deliverAlone(form);
            bot.has(form.submit().button(), new Message.Say("Settled already."));

            var shown = standIn.opens(ana, last());

            if (shown.fields().isEmpty()) {
                assertThat(shown.text()).contains("Settled already.");
            } else {
                does(() -> standIn.submits(ana, shown, Map.of("note", "n")));
                assertThat(bot.acts()).hasSize(1);
            }
        }

        @Test
        void what_is_delivered_twice_is_the_same_event_and_two_like_acts_are_two() {
            deliver(card("q", "Help now", "One"));

            does(() -> standIn.twice(() -> standIn.presses(ana, last(), "One")));
            does(() -> standIn.types(ana, "one"));
            does(() -> standIn.twice(() -> standIn.types(ana, "one")));

            var identities = bot.events().stream().map(ChatEvent::identity).toList();
            assertThat(identities).hasSize(5);
            assertThat(identities.get(0)).isEqualTo(identities.get(1));
            assertThat(identities.get(3)).isEqualTo(identities.get(4));
            assertThat(List.of(identities.get(0), identities.get(2), identities.get(3)))
                    .doesNotHaveDuplicates();
        }

        @Test
        void what_is_delivered_out_of_order_arrives_whole() {
            deliver(card("q", "Help now", "One"));

            does(() -> standIn.reversed(() -> {
                standIn.types(ana, "first");
                standIn.presses(ana, last(), "One");
            }));

            assertThat(bot.acts()).containsExactlyInAnyOrder(new Act.Typed("first"), new Act.Pressed(button("One")));
        }

        @Test
        void what_the_bot_could_neither_save_nor_say_is_not_acknowledged() {
            bot.does((_, _) -> false);
            standIn.types(ana, "lost");
            standIn.settle();
            assertThat(standIn.acknowledged()).isFalse();

            bot.does((_, _) -> true);
            standIn.types(ana, "kept");
            standIn.settle();
            assertThat(standIn.acknowledged()).isTrue();
        }

        @Test
        void what_the_bot_says_itself_is_no_event() {
            deliver(new Message.Say("Hello"));
            deliver(card("q", "Help now", "One"));
            standIn.settle();

            assertThat(bot.events()).isEmpty();
        }

        private void does(Runnable act) {
            act.run();
            standIn.settle();
        }
    }

    @Nested
    class What_people_see {

        @Test
        void text_is_shown_as_it_is_and_means_nothing_to_the_platform() {
            deliver(new Message.Say(MARKUP + "\n\nsecond paragraph\n- an item\n- another"));

            assertThat(last().text()).contains(MARKUP).containsSubsequence("second paragraph", "an item", "another");
        }

        @Test
        void a_card_shows_its_title_its_text_and_its_buttons_help_now_first() {
            deliver(card("q", "Help now", "One", "Two"));

            assertThat(last().text()).containsSubsequence("Card title", "Card text");
            assertThat(last().buttons()).containsExactly("Help now", "One", "Two");
        }

        @Test
        void a_form_shows_its_text_and_offers_help_now_first() {
            deliver(form());

            assertThat(last().text()).contains("Form title").contains("Form text");
            assertThat(last().buttons().getFirst()).isEqualTo("Help now");
            assertThat(last().form()).isTrue();
        }

        @Test
        void an_answered_card_keeps_its_text_loses_its_buttons_and_shows_what_was_chosen() {
            var delivered = deliver(card("q", "Help now", "One"));

            deliver(replace("q", "One"), delivered);

            assertThat(chat()).singleElement().satisfies(card -> {
                assertThat(card.buttons()).isEmpty();
                assertThat(card.text()).containsSubsequence("Card title", "Card text", "One");
            });
        }

        @Test
        void what_is_taken_back_from_a_card_is_read_nowhere_any_more() {
            var delivered = deliver(card("q", "Help now", "One"));

            deliver(new Message.Replace("q", "", "Taken out", "Over"), delivered);

            assertThat(chat())
                    .singleElement()
                    .satisfies(card -> assertThat(card.text())
                            .containsSubsequence("Taken out", "Over")
                            .doesNotContain("Card title")
                            .doesNotContain("Card text"));
        }

        @Test
        void an_answered_form_loses_its_fields() {
            var delivered = deliver(form());

            deliver(replace("q", "Send"), delivered);

            assertThat(chat()).singleElement().satisfies(card -> {
                assertThat(card.form()).isFalse();
                assertThat(card.buttons()).isEmpty();
            });
        }

        @Test
        void an_answered_card_that_can_not_be_found_any_more_is_left_alone() {
            deliver(card("q", "Help now", "One"));

            assertThat(standIn.platform().deliver(outgoing(replace("q", "One"), Optional.empty())))
                    .isNotInstanceOf(Delivery.TryAgain.class);
            assertThat(chat()).hasSize(1);
        }

        @Test
        void messages_are_shown_in_the_order_in_which_they_were_sent() {
            IntStream.range(0, 5).forEach(i -> deliver(new Message.Say("line " + i)));

            assertThat(chat().stream().map(Shown::text))
                    .zipSatisfy(
                            IntStream.range(0, 5).mapToObj(i -> "line " + i).toList(),
                            (text, line) -> assertThat(text).contains(line));
        }

        @Test
        void the_longest_card_is_shown_whole() {
            for (var letter : List.of("x", "&", "\"", "🫂", "*")) {
                var labels = IntStream.range(0, HouseLimits.BUTTONS)
                        .mapToObj(i -> i + repeat(letter, HouseLimits.LABEL - 2))
                        .toList();
                var text = "b" + repeat(letter, HouseLimits.TEXT - 2) + "e";
                var title = "b" + repeat(letter, HouseLimits.TITLE - 2) + "e";

                deliver(new Message.Choices(title, text, choices(labels)));

                assertThat(last().text()).contains(text).contains(title);
                assertThat(last().buttons()).isEqualTo(labels);
            }
        }

        @Test
        void the_longest_form_is_shown_whole_and_takes_as_much_as_it_may() {
            var kinds = Field.Kind.values();
            var fields = IntStream.range(0, HouseLimits.FIELDS)
                    .mapToObj(i -> field("f" + i, i + repeat("x", HouseLimits.TITLE - 1), kinds[i % kinds.length]))
                    .toList();
            var labels = IntStream.range(0, HouseLimits.BUTTONS - 1)
                    .mapToObj(i -> i + repeat("y", HouseLimits.LABEL - 1))
                    .toList();
            deliver(new Message.Form(
                    repeat("t", HouseLimits.TITLE),
                    repeat("x", HouseLimits.TEXT),
                    fields,
                    choices(List.of(repeat("s", HouseLimits.LABEL))).getFirst(),
                    choices(labels)));
            var form = standIn.opens(ana, last());
            assertThat(form.fields())
                    .isEqualTo(fields.stream().map(Field::label).toList());
            bot.forget();

            standIn.submits(ana, form, Map.of("f0", repeat("ß", HouseLimits.INPUT), "f3", LAST_OPTION, "f4", "short"));
            standIn.settle();

            assertThat(((Act.Submitted) bot.acts().getFirst()).values())
                    .containsEntry("f0", repeat("ß", HouseLimits.INPUT))
                    .containsEntry("f3", LAST_OPTION);
        }

        @Test
        void a_locked_phone_shows_nothing_of_what_was_said() {
            deliver(new Message.Say("Your colleague has died"));
            deliver(card("q", "Help now", "One"));
            deliver(form());

            assertThat(chat())
                    .hasSize(3)
                    .allSatisfy(
                            shown -> assertThat(shown.notification()).doesNotContain("died", "Card", "Form", "One"));
        }

        @Test
        void home_shows_the_newest_view_or_the_platform_says_that_it_has_none() {
            var newest = standIn.platform().deliver(outgoing(view(2, "the newest"), Optional.empty()));
            standIn.platform().deliver(outgoing(view(1, "an old one"), Optional.empty()));

            if (standIn.platform().capabilities().home()) {
                assertThat(newest).isInstanceOf(Delivery.Delivered.class);
                assertThat(standIn.home(ana).orElseThrow().text()).contains("the newest");
                assertThat(standIn.home(ana).orElseThrow().buttons()).containsExactly("Help now", "Ask");
                bot.forget();
                standIn.presses(ana, standIn.home(ana).orElseThrow(), "Ask");
                standIn.settle();
                assertThat(bot.acts()).containsExactly(new Act.Pressed(button("Ask")));
            } else {
                assertThat(newest).isInstanceOf(Delivery.Refused.class);
                assertThat(standIn.home(ana)).isEmpty();
            }
        }
    }

    @Nested
    class What_answers_at_once {

        @Test
        void a_pressed_card_is_settled_by_the_handle_or_else_by_the_ordinary_way() {
            var handle = pressed();

            assertThat(handle.get()).isNotNull();
            assertThat(last().buttons()).isEmpty();
            assertThat(last().text()).contains("One");
        }

        @Test
        void a_handle_that_is_gone_leaves_the_message_to_the_ordinary_way() {
            var handle = pressed();
            var second = deliver(card("q2", "Help now", "Other"));
            standIn.forgetHandles();

            var late = outgoing(replace("q2", "Other"), Optional.of(second));

            assertThat(handle.get().answer(late).filter(Delivery.Delivered.class::isInstance))
                    .isEmpty();
            assertThat(last().buttons()).isNotEmpty();
            assertThat(standIn.platform().deliver(late)).isInstanceOf(Delivery.Delivered.class);
            assertThat(last().buttons()).isEmpty();
        }

        @Test
        void what_is_said_from_memory_is_seen_whatever_was_done() {
            bot.does((event, handle) -> {
                var said = outgoing(event.from(), new Message.Say("From memory."), Outgoing.Origin.MEMORY);
                return handle.answer(said)
                        .filter(Delivery.Delivered.class::isInstance)
                        .or(() -> Optional.of(standIn.platform().deliver(said)))
                        .filter(Delivery.Delivered.class::isInstance)
                        .isPresent();
            });
            deliver(card("q", "Help now", "One"));
            deliver(form());
            Runnable press = () -> standIn.presses(ana, chat().getFirst(), "One");
            Runnable submit = () -> standIn.submits(ana, standIn.opens(ana, chat().get(1)), Map.of("note", "n"));

            for (var act : List.of(press, submit, (Runnable) () -> standIn.types(ana, "words"))) {
                long before = said("From memory.");
                act.run();
                standIn.settle();
                assertThat(said("From memory.")).isEqualTo(before + 1);
                assertThat(standIn.acknowledged()).isTrue();
            }
        }

        @Test
        void an_event_is_acknowledged_once_it_is_saved_or_once_it_is_over() {
            bot.does((_, handle) -> {
                handle.saved();
                return true;
            });

            standIn.types(ana, "words");
            standIn.settle();

            assertThat(standIn.acknowledged()).isTrue();
        }

        /** Ana presses a button and the bot settles the card; gives the handle that it had. */
        private AtomicReference<ReplyHandle> pressed() {
            var kept = new AtomicReference<ReplyHandle>();
            var delivered = deliver(card("q", "Help now", "One"));
            bot.does((event, handle) -> {
                kept.set(handle);
                var settled = outgoing(replace("q", "One"), Optional.of(delivered));
                if (handle.answer(settled)
                        .filter(Delivery.Delivered.class::isInstance)
                        .isEmpty()) {
                    standIn.platform().deliver(settled);
                }
                return true;
            });
            standIn.presses(ana, last(), "One");
            standIn.settle();
            return kept;
        }

        private long said(String text) {
            return chat().stream().filter(shown -> shown.text().contains(text)).count();
        }
    }

    @Nested
    class What_goes_wrong {

        @ParameterizedTest
        @EnumSource(
                value = Trouble.class,
                names = {"LIMITED", "BROKEN", "SILENT"})
        void a_platform_in_trouble_means_another_try_and_nothing_is_shown(Trouble trouble) {
            standIn.trouble(trouble);
            var delivery = standIn.platform().deliver(outgoing(new Message.Say("Hello"), Optional.empty()));
            standIn.trouble(Trouble.NONE);

            assertThat(delivery).isInstanceOf(Delivery.TryAgain.class);
            assertThat(((Delivery.TryAgain) delivery).after()).isPositive();
            assertThat(chat()).noneMatch(shown -> shown.text().contains("Hello"));
            assertThat(standIn.platform().deliver(outgoing(new Message.Say("Hello"), Optional.empty())))
                    .isInstanceOf(Delivery.Delivered.class);
            assertThat(chat().stream().filter(shown -> shown.text().contains("Hello")))
                    .hasSize(1);
        }

        @Test
        void what_a_platform_answers_that_makes_no_sense_is_neither_delivered_nor_refused() {
            var delivered = deliver(card("q", "One"));
            standIn.trouble(Trouble.LYING);

            for (int i = 0; i < LIES; i++) {
                assertThat(standIn.platform().deliver(outgoing(new Message.Say("Hello"), Optional.empty())))
                        .as("said, lie %s", i)
                        .isInstanceOf(Delivery.TryAgain.class);
            }
            for (int i = 0; i < LIES; i++) {
                assertThat(standIn.platform().deliver(outgoing(replace("q", "One"), Optional.of(delivered))))
                        .as("changed, lie %s", i)
                        .isInstanceOf(Delivery.TryAgain.class);
            }
            if (standIn.platform().capabilities().home()) {
                for (int i = 0; i < LIES; i++) {
                    assertThat(standIn.platform().deliver(outgoing(view(i + 1, "Home"), Optional.empty())))
                            .as("home, lie %s", i)
                            .isInstanceOf(Delivery.TryAgain.class);
                }
            }
        }

        @Test
        void a_press_is_settled_for_good_where_what_settled_it_at_once_made_no_sense() {
            for (int i = 0; i < LIES; i++) {
                var delivered = deliver(card("q" + i, "Lie " + i));
                var settled = outgoing(replace("q" + i, "Lie " + i), Optional.of(delivered));
                bot.does((_, handle) -> {
                    standIn.trouble(Trouble.LYING);
                    var answered = handle.answer(settled).filter(Delivery.Delivered.class::isInstance);
                    standIn.trouble(Trouble.NONE);
                    if (answered.isEmpty()) {
                        standIn.platform().deliver(settled);
                    }
                    return true;
                });
                standIn.presses(ana, last(), "Lie " + i);
                standIn.settle();

                assertThat(last().buttons()).as("lie %s", i).isEmpty();
            }
        }

        @Test
        void a_platform_that_is_asked_too_often_is_left_alone_for_as_long_as_it_says() {
            standIn.trouble(Trouble.LIMITED);

            var delivery = standIn.platform().deliver(outgoing(new Message.Say("Hello"), Optional.empty()));

            assertThat(((Delivery.TryAgain) delivery).after()).isGreaterThanOrEqualTo(limit());
        }

        @Test
        void somebody_who_is_gone_means_no_other_try_and_a_reason_that_names_nobody() {
            standIn.trouble(Trouble.REFUSING);

            var delivery = standIn.platform().deliver(outgoing(new Message.Say("Hello"), Optional.empty()));

            assertThat(delivery).isInstanceOf(Delivery.Refused.class);
            assertThat(((Delivery.Refused) delivery).reason())
                    .matches("[a-z_]{3,40}")
                    .doesNotContain(ana.user());
        }

        @Test
        void somebody_who_never_wrote_is_written_to_or_refused() {
            var stranger = standIn.stranger("zoe");

            var delivery = standIn.platform()
                    .deliver(outgoing(Address.of(stranger), new Message.Say("Hello"), Outgoing.Origin.TURN));

            if (standIn.platform().capabilities().strangers()) {
                assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
                assertThat(standIn.chat(stranger)).hasSize(1);
            } else {
                assertThat(delivery).isInstanceOf(Delivery.Refused.class);
            }
        }

        @Test
        void a_name_that_cannot_be_had_is_empty() {
            standIn.trouble(Trouble.BROKEN);

            assertThat(standIn.platform().displayName(Address.of(standIn.stranger("zoe"))))
                    .isEmpty();
        }
    }

    @Nested
    class Channels {

        private final List<ChannelMember> members = List.of(
                new ChannelMember(new PersonRef("", "", "ben"), false, false),
                new ChannelMember(new PersonRef("", "", "guest"), false, true),
                new ChannelMember(new PersonRef("", "", "robot"), true, false));

        @Test
        void a_card_is_posted_and_a_press_on_it_is_answered_in_private() {
            if (!standIn.platform().capabilities().channels()) {
                assertThat(standIn.platform().post(post(nowhere()))).isInstanceOf(Delivery.Refused.class);
                return;
            }
            var channel = standIn.channel(members);
            assertThat(standIn.platform().post(post(channel))).isInstanceOf(Delivery.Delivered.class);
            var card = standIn.posted(channel).getFirst();
            assertThat(card.text()).contains("How are you?");
            assertThat(card.buttons()).containsExactly("Help now", "Well");
            bot.forget();
            bot.does((event, handle) -> {
                var said = outgoing(event.from(), new Message.Say("In private."), Outgoing.Origin.MEMORY);
                return handle.answer(said)
                                .filter(Delivery.Delivered.class::isInstance)
                                .isPresent()
                        || standIn.platform().deliver(outgoing(bot.address(ana), said.message(), Outgoing.Origin.TURN))
                                instanceof Delivery.Delivered;
            });

            standIn.presses(ana, card, "Well");
            standIn.settle();

            assertThat(bot.acts()).containsExactly(new Act.Pressed(button("Well")));
            assertThat(bot.events().getFirst().from().person()).isEqualTo(ana);
            assertThat(standIn.posted(channel)).containsExactly(card);
            assertThat(chat()).anyMatch(shown -> shown.text().contains("In private."));
        }

        @Test
        void who_is_in_a_channel_is_read_and_bots_and_guests_are_marked() {
            if (!standIn.platform().capabilities().channels()) {
                assertThat(standIn.platform().members(nowhere())).isInstanceOf(ChannelMembers.Refused.class);
                return;
            }
            var crowd = IntStream.range(0, 250)
                    .mapToObj(i -> new ChannelMember(new PersonRef("", "", "m" + i), false, false));
            var channel = standIn.channel(Stream.concat(members.stream(), crowd).toList());

            var known = ((ChannelMembers.Known) standIn.platform().members(channel)).members();

            assertThat(known.stream().filter(member -> !member.bot())).hasSize(252);
            assertThat(known.stream().filter(ChannelMember::bot)).isNotEmpty();
            assertThat(known).contains(new ChannelMember(standIn.person("ben"), false, false));
            assertThat(known.stream().filter(ChannelMember::guest)).hasSize(1);
        }

        @ParameterizedTest
        @EnumSource(
                value = Trouble.class,
                names = {"LIMITED", "BROKEN", "SILENT", "LYING"})
        void a_platform_in_trouble_is_asked_again_later(Trouble trouble) {
            boolean channels = standIn.platform().capabilities().channels();
            var channel = channels ? standIn.channel(members) : nowhere();
            standIn.trouble(trouble);

            var posted = standIn.platform().post(post(channel));
            var read = standIn.platform().members(channel);

            assertThat(posted).isInstanceOf(channels ? Delivery.TryAgain.class : Delivery.Refused.class);
            assertThat(read).isInstanceOf(channels ? ChannelMembers.TryAgain.class : ChannelMembers.Refused.class);
        }

        @Test
        void a_channel_that_the_bot_is_not_in_is_refused() {
            assertThat(standIn.platform().post(post(nowhere()))).isInstanceOf(Delivery.Refused.class);
            assertThat(standIn.platform().members(nowhere())).isInstanceOf(ChannelMembers.Refused.class);
        }

        private ChannelRef nowhere() {
            return new ChannelRef(ana.platform(), ana.tenant(), "nowhere");
        }

        private ChannelPost post(ChannelRef channel) {
            return new ChannelPost(
                    "post", channel, new Message.Choices("How are you?", "", choices(List.of("Help now", "Well"))));
        }
    }

    /** How long the platform asks to be left alone while it is limited; a platform that has no limits may say less. */
    protected Duration limit() {
        return StandIn.LIMIT;
    }

    private List<Shown> chat() {
        return standIn.chat(ana);
    }

    private Shown last() {
        return chat().getLast();
    }

    /** Shows something to Ana; gives the platform's handle of it. */
    private String deliver(Message message) {
        if (message instanceof Message.Form form) {
            bot.has(form.submit().button(), form);
        }
        return deliverAlone(message);
    }

    private String deliverAlone(Message message) {
        var delivery = standIn.platform().deliver(outgoing(message, Optional.empty()));
        assertThat(delivery).isInstanceOf(Delivery.Delivered.class);
        return ((Delivery.Delivered) delivery).handle();
    }

    private void deliver(Message.Replace replace, String handle) {
        assertThat(standIn.platform().deliver(outgoing(replace, Optional.of(handle))))
                .isInstanceOf(Delivery.Delivered.class);
    }

    private Outgoing outgoing(Message message, Optional<String> replaces) {
        return new Outgoing(
                "message/" + UUID.randomUUID(),
                bot.address(ana),
                CONVERSATION,
                message,
                Outgoing.Origin.TURN,
                replaces);
    }

    private static Outgoing outgoing(Address to, Message message, Outgoing.Origin origin) {
        return new Outgoing("message/" + UUID.randomUUID(), to, CONVERSATION, message, origin, Optional.empty());
    }

    private static Message.Choices card(String key, String... labels) {
        return new Message.Choices("Card title", "Card text", choices(List.of(labels)));
    }

    private static Message.Replace replace(String key, String chosen) {
        return new Message.Replace(key, "Card title", "Card text", chosen);
    }

    private static Message.View view(long version, String text) {
        return new Message.View(version, "Home", text, choices(List.of("Help now", "Ask")));
    }

    private static Message.Form form() {
        return new Message.Form(
                "Form title",
                "Form text",
                List.of(
                        field("note", "Note", Field.Kind.TEXT),
                        new Field("who", "Colleague", Field.Kind.PERSON, false, HouseLimits.INPUT, List.of()),
                        new Field("day", "Day", Field.Kind.DAY, false, HouseLimits.INPUT, List.of()),
                        new Field(
                                "ward",
                                "Ward",
                                Field.Kind.CHOICES,
                                false,
                                HouseLimits.INPUT,
                                List.of(
                                        new Field.Option("er", "Emergency"),
                                        new Field.Option("icu", "Intensive care")))),
                choices(List.of("Send")).getFirst(),
                choices(List.of("Help now", "Leave")));
    }

    private static Field field(String id, String label, Field.Kind kind) {
        var options = kind == Field.Kind.CHOICES
                ? IntStream.range(0, HouseLimits.OPTIONS)
                        .mapToObj(i -> new Field.Option("option-" + i, i + repeat("o", HouseLimits.LABEL - 2)))
                        .toList()
                : List.<Field.Option>of();
        return new Field(id, label, kind, kind == Field.Kind.TEXT, HouseLimits.INPUT, options);
    }

    private static List<Choice> choices(List<String> labels) {
        return labels.stream()
                .map(label -> new Choice(
                        label, button(label), label.equals("Help now") ? Choice.Weight.HELP : Choice.Weight.PLAIN))
                .toList();
    }

    /** The value of the button of that label: a token, as the engine makes them. */
    private static String button(String label) {
        var choiceId = "%012x".formatted(label.hashCode() & 0xffffffffL);
        return new ActionToken(CONVERSATION, 1, choiceId).value();
    }

    private static String repeat(String letter, int length) {
        return letter.repeat(length / letter.length());
    }
}
