package org.beenthere.script.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beenthere.chat.Field;
import org.beenthere.chat.HouseLimits;
import org.beenthere.script.Step;
import org.beenthere.script.diagnostic.Diagnostic;
import org.beenthere.script.diagnostic.Problems;
import org.beenthere.script.yaml.YamlNode;

/** Reads the form of a question. */
final class FormReader {

    private final Problems problems;
    private final NodeReader reader;
    private final BranchesReader branches;

    FormReader(Problems problems) {
        this.problems = problems;
        this.reader = new NodeReader(problems);
        this.branches = new BranchesReader(problems);
    }

    Step.Form form(YamlNode node) {
        AllowedKeys.FORM.refuseUnknown(node, problems);
        var fields = new ArrayList<Field>();
        var named = reader.requiredNames(node, "fields");
        named.forEach((id, field) -> field(id, field).ifPresent(fields::add));
        if (named.isEmpty() && node.get("fields").isPresent()) {
            problems.add(node, Diagnostic.FORM_WITHOUT_FIELDS);
        }
        if (named.size() > HouseLimits.FIELDS) {
            problems.add(node, Diagnostic.TOO_MANY_FIELDS.exceeded(named.size(), HouseLimits.FIELDS));
        }
        int options = fields.stream().mapToInt(field -> field.options().size()).sum();
        if (options > HouseLimits.OPTIONS) {
            problems.add(node, Diagnostic.TOO_MANY_CHOICES_IN_FORM.exceeded(options, HouseLimits.OPTIONS));
        }
        return new Step.Form(fields, reader.requiredText(node, "send", HouseLimits.LABEL), branches.read(node));
    }

    private Optional<Field> field(String id, YamlNode node) {
        AllowedKeys.FIELD.refuseUnknown(node, problems);
        var kind = reader.oneOf(node, "type", Field.Kind.class);
        var label = reader.requiredText(node, "text", HouseLimits.TITLE);
        var required = !reader.flag(node, "optional");
        var max = max(node);
        if (node.get("max").isPresent() && kind.isPresent() && kind.get() != Field.Kind.TEXT) {
            problems.add(node.key("max"), Diagnostic.MAX_WITHOUT_TEXT);
        }
        var options = options(node, kind);
        return kind.map(known -> new Field(id, label, known, required, max, options));
    }

    private List<Field.Option> options(YamlNode node, Optional<Field.Kind> kind) {
        var options = new ArrayList<Field.Option>();
        reader.names(node, "choices")
                .keySet()
                .forEach(id -> options.add(new Field.Option(
                        id, reader.requiredText(node.get("choices").orElseThrow(), id, HouseLimits.LABEL))));
        boolean wanted = kind.filter(Field.Kind.CHOICES::equals).isPresent();
        if (wanted && options.isEmpty()) {
            problems.add(node, Diagnostic.FIELD_NEEDS_CHOICES);
        }
        if (!wanted && kind.isPresent() && !options.isEmpty()) {
            problems.add(node, Diagnostic.FIELD_WITH_CHOICES);
        }
        return options;
    }

    private int max(YamlNode field) {
        var max = reader.optionalWord(field, "max").map(FormReader::number).orElse(HouseLimits.INPUT);
        if (max < 1 || max > HouseLimits.INPUT) {
            problems.add(
                    field.get("max").orElse(field), Diagnostic.BAD_MAX.found().with("most", HouseLimits.INPUT));
        }
        return Math.clamp(max, 1, HouseLimits.INPUT);
    }

    private static int number(String digits) {
        return digits.matches("[1-9]\\d{0,5}") ? Integer.parseInt(digits) : 0;
    }
}
