package fr.livrestaka.bootstrap;

import fr.livrestaka.bootstrap.command.ProgramCommand;
import fr.livrestaka.bootstrap.config.OwnFolders;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.bootstrap.console.Console;
import java.util.function.ToIntFunction;

/**
 * Starts the program and keeps it running until it has to stop; or, with the name of a command,
 * does that and ends.
 */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    OwnFolders.maskNewFiles();
    System.exit(ProgramCommand.commandLine(Main::serve, Main::with).execute(args));
  }

  private static int serve() throws InterruptedException {
    Settings settings = settings();
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    Program program = stop.watch(Program.start(settings, stop.started()));
    Console.say(StartMessage.of(settings, program.address().getPort()));
    stop.await();
    return 0;
  }

  private static <T> int with(Class<T> part, ToIntFunction<T> work) {
    return Program.with(settings(), part, work);
  }

  private static Settings settings() {
    Settings settings = SettingsReader.read(System.getenv());
    settings.warnings().forEach(warning -> Console.complain("Configuration warning: " + warning));
    return settings;
  }
}
