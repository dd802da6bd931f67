package org.beenthere.app.site.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.beenthere.script.diagnostic.Problems;

class CsvOffsetsPropertiesTest {

    private static final List<String> COLUMNS = List.of("a", "b", "c");

    @Property
    void every_value_stands_where_its_place_says(
            @ForAll("rows") List<List<String>> rows, @ForAll("lineEnds") String lineEnd) {
        var text = written(rows, lineEnd);
        var lines = text.split("\r\n|\r|\n", -1);
        var read = CsvTable.read("x.csv", COLUMNS, text, new Problems());
        assertThat(read).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                var cell = read.get(i).cell(COLUMNS.get(column));
                assertThat(cell.text()).isEqualTo(rows.get(i).get(column).strip());
                var line = lines[cell.position().line() - 1];
                int from = line.offsetByCodePoints(0, cell.position().column() - 1);
                assertThat(line.substring(from)).startsWith(cell.text().replace("\"", "\"\""));
            }
        }
    }

    @Property
    void no_text_whatever_breaks_the_reader(@ForAll("anything") String text) {
        var problems = new Problems();
        var rows = CsvTable.read("x.csv", COLUMNS, "a,b,c\n" + text, problems);
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).hasSize(3));
        var lines = ("a,b,c\n" + text).split("\r\n|\r|\n", -1);
        assertThat(problems.sorted()).allSatisfy(problem -> {
            assertThat(problem.position().line()).isBetween(1, lines.length);
            assertThat(problem.position().column())
                    .isBetween(1, lines[problem.position().line() - 1].length() + 1);
        });
    }

    private static String written(List<List<String>> rows, String lineEnd) {
        var lines = rows.stream().map(row -> CSVFormat.DEFAULT.format(row.toArray()) + lineEnd);
        return "a,b,c" + lineEnd + lines.collect(Collectors.joining());
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var values = Arbitraries.strings().withChars("ab ,;\"å😀=").ofMaxLength(6);
        // A row of blanks alone is left out, so each begins with something.
        return values.list().ofSize(3).map(row -> replaceFirst(row)).list().ofMaxSize(5);
    }

    private static List<String> replaceFirst(List<String> row) {
        return IntStream.range(0, 3)
                .mapToObj(i -> i == 0 ? "x" + row.get(i) : row.get(i))
                .toList();
    }

    @Provide
    Arbitrary<String> lineEnds() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("ab,;\" \t\r\n\u0000").ofMaxLength(30);
    }
}
