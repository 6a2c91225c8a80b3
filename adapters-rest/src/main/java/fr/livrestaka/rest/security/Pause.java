package fr.livrestaka.rest.security;

import java.time.Duration;

/** Lets the request wait. */
interface Pause {
  void take(Duration length);
}
