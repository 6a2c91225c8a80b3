package fr.livrestaka.bootstrap.console;

/** Speaks to whoever started the program, not to the log. */
public final class Console {
  private Console() {}

  public static void say(String text) {
    System.out.println(text);
  }

  public static void complain(String text) {
    System.err.println(text);
  }
}
