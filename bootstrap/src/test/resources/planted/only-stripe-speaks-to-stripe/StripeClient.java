package com.stripe;

public class StripeClient {}
