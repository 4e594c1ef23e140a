package org.tigang.app;

/// The only main.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.out.println("提纲 " + String.join(",", arguments));
    }
}
