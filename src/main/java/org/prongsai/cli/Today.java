package org.prongsai.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The day of a run, in Thailand wherever the machine stands. */
final class Today {

    /** The agreed name under which a build that is to be repeated is given its time: seconds since 1970. */
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    private Today() {}

    /** The day given to the run, or the machine's; what is given and is no time is a fault of the command. */
    static LocalDate of(CommandLine line) {
        return of(System.getenv(EPOCH), Clock.system(THAILAND), line);
    }

    static LocalDate of(@Nullable String seconds, Clock clock, CommandLine line) {
        if (seconds == null || seconds.isEmpty()) {
            return LocalDate.now(clock.withZone(THAILAND));
        }
        if (!seconds.matches("\\d{1,11}")) {
            throw new NoTime(line, seconds);
        }
        return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(seconds)), THAILAND);
    }

    /** What was given as the time of the run is none. */
    static final class NoTime extends CommandLine.ParameterException {

        private final String seconds;

        NoTime(CommandLine line, String seconds) {
            super(line, seconds);
            this.seconds = seconds;
        }

        String seconds() {
            return seconds;
        }

        String name() {
            return EPOCH;
        }
    }
}
