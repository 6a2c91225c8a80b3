package fr.livrestaka.application.orders.projects;

/** How many projects a client has; cancelled and suspended ones count in {@code all} only. */
public record ProjectCounts(long all, long active, long pending, long completed) {}
