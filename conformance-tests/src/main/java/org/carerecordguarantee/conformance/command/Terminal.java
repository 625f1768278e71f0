package org.carerecordguarantee.conformance.command;

import java.io.Console;

/** Whether somebody watches at a terminal, rather than a file or a build server. */
final class Terminal {

    private Terminal() {}

    // Null says enough before Java 22; from then on a console is always there and can be asked, but not by the name of
    // the method.
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the console cannot be asked", e);
        }
    }
}
