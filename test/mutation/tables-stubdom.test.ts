import { testTables } from "./tables.ts";

testTables("stubdom", 29_500);
