INSERT INTO controller VALUES (pg_temp.key('controller', 1), 'Benchmark S.p.A.', 'Controller', 'privacy@example.com', 'IT');
INSERT INTO notice VALUES (pg_temp.key('notice', 1), 'Benchmark', 1, 'it', 'Informativa', pg_temp.key('controller', 1), '2020-01-01');
INSERT INTO source VALUES (pg_temp.key('source', 1), 'Own form', 'DATA_SUBJECT', 'LAWFUL', '2020-01-01');
INSERT INTO collection_action VALUES (pg_temp.key('action', 1), 'Benchmark', 'LOYALTY', 'WEB', 'everybody', false,
  '{DirectMarketing,CommercialResearch,ProvideProductRecommendations,CustomerCare}', pg_temp.key('controller', 1), pg_temp.key('notice', 1), '2020-01-01');
INSERT INTO product (id, name, price) SELECT pg_temp.key('product', n), 'Prodotto ' || n, 10 * n FROM generate_series(1, 20) n;
