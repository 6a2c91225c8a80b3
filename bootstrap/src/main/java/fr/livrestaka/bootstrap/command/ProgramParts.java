package fr.livrestaka.bootstrap.command;

import java.util.function.ToIntFunction;

/** Gives a command the use case that it runs, in a program that serves nobody. */
@FunctionalInterface
public interface ProgramParts {
  /**
   * Opens the database, runs the work with the part, and closes all again. The database must
   * already be as this version needs it.
   *
   * @param part the type of a use case
   * @return what the work returned
   */
  <T> int with(Class<T> part, ToIntFunction<T> work);
}
