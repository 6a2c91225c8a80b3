package fr.livrestaka.walk;

/** A way that people go through the program; it fails by throwing. */
@FunctionalInterface
interface Journey {
  void go();
}
