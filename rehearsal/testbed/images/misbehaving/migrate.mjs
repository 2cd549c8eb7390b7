const { BEHAVIOUR } = process.env;

if (BEHAVIOUR === 'migration-fails') {
  console.error(JSON.stringify({ level: 'error', msg: 'told to fail' }));
  process.exit(1);
}
if (BEHAVIOUR === 'migration-hangs') await new Promise((resolve) => setTimeout(resolve, 600_000));
console.log(JSON.stringify({ migrated: true, level: '0000_misbehaving', applied: [] }));
