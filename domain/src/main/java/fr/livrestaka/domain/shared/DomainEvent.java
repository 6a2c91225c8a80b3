package fr.livrestaka.domain.shared;

/**
 * Something that happened and that others may react to after the commit. A record of ids and plain
 * values only: it is stored as JSON, so a change of its components is a change of stored data.
 */
public interface DomainEvent {}
