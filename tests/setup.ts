import fc from 'fast-check';
process.env.TRINITYC_CACHE ??= 'off'; // programs that tests start leave nothing behind

// Generated tests are the same in every run; FC_SEED tries others, and `make fuzz` searches for hours.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 1) });
