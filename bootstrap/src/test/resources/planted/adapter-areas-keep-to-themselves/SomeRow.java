package fr.livrestaka.persistence.accounts;

public class SomeRow {}
