-- A part of a text is found by reading: the counts of what administrators search for read this index
-- alone instead of the orders.
CREATE INDEX `commandes_search_idx` ON `commandes` (`statut`, `userId`, `titre`);
