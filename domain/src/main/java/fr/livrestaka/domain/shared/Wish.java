package fr.livrestaka.domain.shared;

/**
 * An event that says only what is to be done: what somebody asks for, or what is to be cleared
 * away. No state changes by it, so no operation can tell it; whoever hears the wish records it.
 */
public interface Wish extends DomainEvent {}
