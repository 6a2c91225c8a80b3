package fr.livrestaka.application.shared;

/**
 * Work that is done at the start and every ten minutes, beside everything else. A repetition does
 * no harm, also beside another program that shares the database.
 */
public interface Upkeep {
  void tidy();
}
