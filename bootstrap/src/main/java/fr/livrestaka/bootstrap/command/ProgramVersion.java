package fr.livrestaka.bootstrap.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the manifest of the jar. */
final class ProgramVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return new String[] {"Staka Livres " + Objects.requireNonNullElse(version, "(not packaged)")};
  }
}
