package fr.livrestaka.rest.orders;

public class SomeRecord {}
