import fc from 'fast-check';

// The same examples every time, so that a test that passes does so again; `SEED=$RANDOM npm test` looks for others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261101) });
