-- Which tariffs give the price of pages, and in which order: 1 that of pages 11 to 300, 2 that of those beyond; NULL: none.
ALTER TABLE `tarifs` ADD COLUMN `rangGrille` INT NULL;

-- Until now it was guessed: of the tariffs on sale that look like corrections the cheapest and the second cheapest. They
-- get their places, so that every page costs what it cost.
UPDATE `tarifs` t
  JOIN (
    SELECT `id`, ROW_NUMBER() OVER (ORDER BY `prix`, `ordre`, `createdAt`, `id`) AS `place`
    FROM `tarifs`
    WHERE `actif` = 1
      AND (`typeService` COLLATE utf8mb4_bin LIKE 'Correction'
        OR LOWER(`nom`) COLLATE utf8mb4_bin LIKE '%correction%'
        OR LOWER(`nom`) COLLATE utf8mb4_bin LIKE '%page%')
  ) g ON g.`id` = t.`id`
  SET t.`rangGrille` = g.`place`
  WHERE g.`place` <= 2;
