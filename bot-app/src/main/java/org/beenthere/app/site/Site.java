package org.beenthere.app.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.beenthere.chat.PersonRef;
import org.beenthere.programme.RosterEntry;
import org.beenthere.programme.Rota;
import org.beenthere.programme.WorkingTime;

/**
 * A hospital's programme, as its site folder describes it.
 *
 * @param roster in the file's order; no account twice
 * @param rosterLines the line of each account in {@code roster.csv}
 * @param workingTime the working hours, with holidays taken out
 */
public record Site(
        SiteProgramme programme,
        CrisisNumbers crisis,
        List<RosterEntry> roster,
        Map<PersonRef, Integer> rosterLines,
        Rota rota,
        WorkingTime workingTime) {

    public Site {
        Objects.requireNonNull(programme, "programme");
        Objects.requireNonNull(crisis, "crisis");
        Objects.requireNonNull(rota, "rota");
        Objects.requireNonNull(workingTime, "workingTime");
        roster = List.copyOf(roster);
        rosterLines = Map.copyOf(rosterLines);
    }

    /** The one line with which {@code serve} refuses this site on a day; empty if it may be served to real people. */
    public Optional<String> serveRefusal(LocalDate today) {
        if (programme.example()) {
            return Optional.of(
                    "programme.yaml says 'example: true': make the folder your own, then take that line out.");
        }
        if (crisis.country().isEmpty()) {
            return Optional.of("crisis.yaml names no country: write the one in which its numbers work.");
        }
        if (crisis.numbers().isEmpty()) {
            return Optional.of("crisis.yaml has no numbers: write those that help now, with source and date.");
        }
        return crisis.numbers().stream().allMatch(line -> line.isFreshOn(today))
                ? Optional.empty()
                : Optional.of("crisis.yaml has a number that was not checked in the last year: "
                        + "check it at its source, then write the day after 'checked:'.");
    }
}
