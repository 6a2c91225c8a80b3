package fr.livrestaka.application.shared;

/** Work that is done every hour or so, beside everything else; a repetition does no harm. */
public interface Upkeep {
  void tidy();
}
