import { testTables } from "./tables.ts";

testTables("stubdom", 1);
