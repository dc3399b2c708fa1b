package org.prongsai;

import org.prongsai.cli.Console;
import org.prongsai.cli.Prongsai;

/** Hands the arguments to the command line and its exit code to the machine. */
public final class Main {

    private Main() {}

    public static void main(String... args) {
        System.exit(Prongsai.run(Console.ofMachine(), args));
    }
}
