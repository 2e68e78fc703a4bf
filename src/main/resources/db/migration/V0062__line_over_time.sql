-- organisation-6: which places took over from one that has ended is asked at every request.
CREATE INDEX node_replaces_replaced ON node_replaces (replaced_id);
