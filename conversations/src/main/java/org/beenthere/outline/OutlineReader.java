package org.beenthere.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.beenthere.script.yaml.YamlNode;

/** Reads the outline of a script from its file. Of the dialect it knows only steps and what leads on from them. */
final class OutlineReader {

    private final List<OutlineStep> steps = new ArrayList<>();
    private final List<Transition> transitions = new ArrayList<>();

    Outline outline(YamlNode root) {
        transitions(root, "", "", "everywhere");
        entries(root, "steps", (id, node) -> {
            steps.add(step(id, node));
            transitions(node, "steps/" + id + "/", id, "choices");
        });
        return new Outline(text(root, "script"), text(root, "start"), steps, transitions);
    }

    private static OutlineStep step(String id, YamlNode node) {
        boolean asks = node.get("ask").isPresent();
        var kind = asks
                ? OutlineStep.Kind.QUESTION
                : node.get("do").isPresent()
                        ? OutlineStep.Kind.COMMAND
                        : node.get("end").isPresent()
                                ? OutlineStep.Kind.END
                                : node.get("say").isPresent() ? OutlineStep.Kind.SAY : OutlineStep.Kind.FORK;
        return new OutlineStep(
                id,
                kind,
                "steps/" + id,
                text(node, "title"),
                text(node, asks ? "ask" : "say"),
                text(node, "do") + text(node, "end"),
                node.position());
    }

    /** Adds the transitions of a step, or of the script as a whole. */
    private void transitions(YamlNode node, String place, String from, String choices) {
        var stepTargets = targets(node, place + "goto");
        node.get("form")
                .ifPresent(form -> transitions.add(new Transition(
                        place + "form",
                        from,
                        Transition.Kind.FORM,
                        text(form, "send"),
                        "",
                        targets(form, place + "form/goto"),
                        form.position())));
        node.get("skip").ifPresent(skip -> transitions.add(skip(skip, node, place, from)));
        entries(node, choices, (id, choice) -> choice(choice, place + choices + "/" + id, from, stepTargets));
        boolean asks = node.get("ask").isPresent();
        node.get("goto")
                .filter(_ -> !asks || stepTargets.size() > 1)
                .ifPresent(to -> transitions.add(new Transition(
                        place + "goto", from, Transition.Kind.NEXT, "", "", stepTargets, to.position())));
        named(node, place, from, "outcomes", Transition.Kind.OUTCOME);
        named(node, place, from, "on", Transition.Kind.NOTICE);
        node.get("remind")
                .ifPresent(remind -> transitions.add(new Transition(
                        place + "remind",
                        from,
                        Transition.Kind.REMINDER,
                        text(remind, "after"),
                        "",
                        List.of(),
                        remind.position())));
        node.get("expire")
                .ifPresent(expire -> transitions.add(new Transition(
                        place + "expire",
                        from,
                        Transition.Kind.EXPIRY,
                        text(expire, "after"),
                        "",
                        targets(expire, place + "expire/goto"),
                        expire.position())));
    }

    private void choice(YamlNode choice, String place, String from, List<Transition.Target> stepTargets) {
        var kind = kind(choice);
        var targets = switch (kind) {
            case CALL -> targets(choice, place + "/call");
            case START -> targets(choice, place + "/start");
            case BACK -> List.<Transition.Target>of();
            default ->
                choice.get("goto").isPresent()
                        ? targets(choice, place + "/goto")
                        : stepTargets.size() == 1 ? stepTargets : List.<Transition.Target>of();
        };
        transitions.add(new Transition(
                place, from, kind, text(choice, "text"), text(choice, "when"), targets, choice.position()));
    }

    private static Transition.Kind kind(YamlNode choice) {
        return choice.get("call").isPresent()
                ? Transition.Kind.CALL
                : choice.get("start").isPresent()
                        ? Transition.Kind.START
                        : choice.get("back").isPresent() ? Transition.Kind.BACK : Transition.Kind.CHOICE;
    }

    /** The choice to skip a form, which leads where the form does unless it says otherwise. */
    private static Transition skip(YamlNode skip, YamlNode node, String place, String from) {
        var form = node.get("form")
                .map(fields -> targets(fields, place + "form/goto"))
                .orElse(List.of());
        var targets = skip.get("goto").isPresent()
                ? targets(skip, place + "skip/goto")
                : form.size() == 1 ? form : List.<Transition.Target>of();
        return new Transition(
                place + "skip", from, Transition.Kind.SKIP, text(skip, "text"), "", targets, skip.position());
    }

    private void named(YamlNode node, String place, String from, String map, Transition.Kind kind) {
        entries(
                node,
                map,
                (name, to) -> transitions.add(new Transition(
                        place + map + "/" + name,
                        from,
                        kind,
                        name,
                        "",
                        List.of(target(to, "", "", to)),
                        to.position())));
    }

    /** The targets of a {@code goto}, {@code call} or {@code start}: one step or script, or a list with conditions. */
    private static List<Transition.Target> targets(YamlNode node, String place) {
        return node.get(place.substring(place.lastIndexOf('/') + 1))
                .map(to -> to.isList() ? list(to, place) : List.of(target(to, place + "/0", "", to)))
                .orElse(List.of());
    }

    private static List<Transition.Target> list(YamlNode list, String place) {
        var targets = new ArrayList<Transition.Target>();
        for (var item : list.items()) {
            var to = item.get("to").or(() -> item.get("else")).orElse(item);
            targets.add(target(item, place + "/" + targets.size(), text(item, "when"), to));
        }
        return targets;
    }

    private static Transition.Target target(YamlNode at, String place, String when, YamlNode to) {
        return new Transition.Target(place, when, to.text(), at.position());
    }

    private static String text(YamlNode node, String key) {
        return node.get(key).map(YamlNode::text).orElse("");
    }

    private static void entries(YamlNode node, String map, BiConsumer<String, YamlNode> read) {
        node.get(map).ifPresent(all -> all.entries().forEach(read));
    }
}
