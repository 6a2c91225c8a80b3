package fr.livrestaka.domain.invoicing.till;

import java.util.Optional;

/**
 * A row as the proof finds it, which somebody may have made impossible.
 *
 * @param name its position, number or id
 * @param value empty where it says what no row of the program can
 */
public record StoredRow<T>(String name, Optional<T> value) {}
