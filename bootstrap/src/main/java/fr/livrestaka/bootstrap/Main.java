package fr.livrestaka.bootstrap;

import fr.livrestaka.bootstrap.config.InvalidSettings;
import fr.livrestaka.bootstrap.config.OwnFolders;
import fr.livrestaka.bootstrap.config.Settings;
import fr.livrestaka.bootstrap.config.SettingsReader;
import fr.livrestaka.bootstrap.console.Console;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the program and keeps it running until it is told to stop; or, with the name of a command,
 * does that and ends.
 */
public final class Main {
  private static final int BAD_CONFIGURATION = 2;
  private static final int FAILED_TO_START = 1;

  private static final Logger LOG = LoggerFactory.getLogger(Main.class);

  private Main() {}

  public static void main(String[] args) throws InterruptedException {
    OwnFolders.maskNewFiles();
    Settings settings = settingsOrExit();
    settings.warnings().forEach(Main::warn);
    if (args.length > 0) System.exit(commandOrExit(settings, args[0]));
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(new Thread(stop, "stop"));
    Program program = startOrExit(settings, stop);
    Console.say(StartMessage.of(settings, program.address().getPort()));
    stop.await();
  }

  private static void warn(String warning) {
    Console.complain("Configuration warning: " + warning);
  }

  private static Settings settingsOrExit() {
    try {
      return SettingsReader.read(System.getenv());
    } catch (InvalidSettings e) {
      e.faults().forEach(fault -> Console.complain("Configuration: " + fault));
      e.warnings().forEach(Main::warn);
      System.exit(BAD_CONFIGURATION);
      throw e;
    }
  }

  private static int commandOrExit(Settings settings, String name) {
    try {
      return Program.command(settings, name);
    } catch (RuntimeException e) {
      Console.complain("Staka Livres cannot do " + name + ": " + e.getMessage());
      LOG.debug("Command failed", e);
      return FAILED_TO_START;
    }
  }

  private static Program startOrExit(Settings settings, Stop stop) {
    try {
      return stop.watch(Program.start(settings, stop.started()));
    } catch (RuntimeException e) {
      Console.complain("Staka Livres does not start: " + e.getMessage());
      LOG.debug("Start failed", e);
      System.exit(FAILED_TO_START);
      throw e;
    }
  }
}
