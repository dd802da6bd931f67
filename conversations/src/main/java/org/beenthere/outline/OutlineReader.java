package org.beenthere.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.beenthere.script.yaml.YamlNode;

/** Reads the map of a script off its file. It knows the dialect's ways on and nothing else of it. */
final class OutlineReader {

    private final List<Stop> stops = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();

    Outline outline(YamlNode root) {
        ways(root, "", "", "everywhere");
        entries(root, "steps", (id, node) -> {
            stops.add(stop(id, node));
            ways(node, "steps/" + id + "/", id, "choices");
        });
        return new Outline(text(root, "script"), text(root, "start"), stops, ways);
    }

    private static Stop stop(String id, YamlNode node) {
        boolean asks = node.get("ask").isPresent();
        var kind = asks
                ? Stop.Kind.QUESTION
                : node.get("do").isPresent()
                        ? Stop.Kind.COMMAND
                        : node.get("end").isPresent()
                                ? Stop.Kind.END
                                : node.get("say").isPresent() ? Stop.Kind.SAY : Stop.Kind.FORK;
        return new Stop(
                id,
                kind,
                "steps/" + id,
                text(node, "title"),
                text(node, asks ? "ask" : "say"),
                text(node, "do") + text(node, "end"),
                node.position());
    }

    /** The ways that a step has, or that are beside the steps. */
    private void ways(YamlNode node, String place, String from, String choices) {
        var next = leads(node, place + "goto");
        node.get("form")
                .ifPresent(form -> ways.add(new Way(
                        place + "form",
                        from,
                        Way.Kind.FORM,
                        text(form, "send"),
                        "",
                        leads(form, place + "form/goto"),
                        form.position())));
        node.get("skip").ifPresent(skip -> ways.add(skip(skip, node, place, from)));
        entries(node, choices, (id, choice) -> choice(choice, place + choices + "/" + id, from, next));
        boolean asks = node.get("ask").isPresent();
        node.get("goto")
                .filter(_ -> !asks || next.size() > 1)
                .ifPresent(to -> ways.add(new Way(place + "goto", from, Way.Kind.NEXT, "", "", next, to.position())));
        targets(node, place, from, "outcomes", Way.Kind.OUTCOME);
        targets(node, place, from, "on", Way.Kind.NOTICE);
        node.get("remind")
                .ifPresent(remind -> ways.add(new Way(
                        place + "remind",
                        from,
                        Way.Kind.REMINDER,
                        text(remind, "after"),
                        "",
                        List.of(),
                        remind.position())));
        node.get("expire")
                .ifPresent(expire -> ways.add(new Way(
                        place + "expire",
                        from,
                        Way.Kind.EXPIRY,
                        text(expire, "after"),
                        "",
                        leads(expire, place + "expire/goto"),
                        expire.position())));
    }

    private void choice(YamlNode choice, String place, String from, List<Way.Lead> next) {
        var kind = kind(choice);
        var leads = switch (kind) {
            case CALL -> leads(choice, place + "/call");
            case START -> leads(choice, place + "/start");
            case BACK -> List.<Way.Lead>of();
            default ->
                choice.get("goto").isPresent()
                        ? leads(choice, place + "/goto")
                        : next.size() == 1 ? next : List.<Way.Lead>of();
        };
        ways.add(new Way(place, from, kind, text(choice, "text"), text(choice, "when"), leads, choice.position()));
    }

    private static Way.Kind kind(YamlNode choice) {
        return choice.get("call").isPresent()
                ? Way.Kind.CALL
                : choice.get("start").isPresent()
                        ? Way.Kind.START
                        : choice.get("back").isPresent() ? Way.Kind.BACK : Way.Kind.CHOICE;
    }

    /** The way past a form, which leads where the form does unless it says otherwise. */
    private static Way skip(YamlNode skip, YamlNode node, String place, String from) {
        var form = node.get("form")
                .map(fields -> leads(fields, place + "form/goto"))
                .orElse(List.of());
        var leads = skip.get("goto").isPresent()
                ? leads(skip, place + "skip/goto")
                : form.size() == 1 ? form : List.<Way.Lead>of();
        return new Way(place + "skip", from, Way.Kind.SKIP, text(skip, "text"), "", leads, skip.position());
    }

    private void targets(YamlNode node, String place, String from, String map, Way.Kind kind) {
        entries(
                node,
                map,
                (name, to) -> ways.add(new Way(
                        place + map + "/" + name, from, kind, name, "", List.of(lead(to, "", "", to)), to.position())));
    }

    /** Where a {@code goto}, {@code call} or {@code start} leads: one step, or a list of ways. */
    private static List<Way.Lead> leads(YamlNode node, String place) {
        return node.get(place.substring(place.lastIndexOf('/') + 1))
                .map(to -> to.isList() ? list(to, place) : List.of(lead(to, place + "/0", "", to)))
                .orElse(List.of());
    }

    private static List<Way.Lead> list(YamlNode list, String place) {
        var leads = new ArrayList<Way.Lead>();
        for (var item : list.items()) {
            var to = item.get("to").or(() -> item.get("else")).orElse(item);
            leads.add(lead(item, place + "/" + leads.size(), text(item, "when"), to));
        }
        return leads;
    }

    private static Way.Lead lead(YamlNode at, String place, String when, YamlNode to) {
        return new Way.Lead(place, when, to.text(), at.position());
    }

    private static String text(YamlNode node, String key) {
        return node.get(key).map(YamlNode::text).orElse("");
    }

    private static void entries(YamlNode node, String map, BiConsumer<String, YamlNode> read) {
        node.get(map).ifPresent(all -> all.entries().forEach(read));
    }
}
