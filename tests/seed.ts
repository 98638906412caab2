import fc from 'fast-check';

/** Property tests try the same cases every time, unless another seed is asked for. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20_240_601) });
