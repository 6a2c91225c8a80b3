package fr.livrestaka.bootstrap.notifications;

import fr.livrestaka.bootstrap.Program;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.bootstrap.outbox.OutboxLoop;

/**
 * The program, which answers and never gets round to what follows: as where it is killed right
 * after an answer. Says its address as soon as it is so.
 */
final class SilentRelay {
  static final String ADDRESS = "silent at ";

  private SilentRelay() {}

  public static void main(String[] arguments) {
    Program program = Program.start(SettingsReader.read(System.getenv()));
    program.context().getBean(OutboxLoop.class).close();
    System.out.println(ADDRESS + program.address());
  }
}
