// The service story (tests/support/service_story.hpp) in ink, played at random and searched by save and load.
// Called by inkjs.sh; prints two figures: choices and transitions a second.
const { Compiler } = require('inkjs/full');

const turns = 8, knots = 50;

function story() {
  const lines = ['VAR faith = 0', 'VAR anger = 0', 'VAR score = 0', 'VAR turn = 0', '-> n0'];
  for (let i = 0; i < knots; ++i) {
    const reply = (text, effects, a, b, when = '') => {
      lines.push(`+ ${when}[${text} (${i}).]`);
      for (const effect of effects) lines.push(`  ~ ${effect}`);
      lines.push('  ~ turn = turn + 1', `  { turn >= ${turns}: -> done }`, `  -> n${(a * i + b) % knots}`);
    };
    lines.push(`=== n${i} ===`, `Step ${i}: trust {faith}, anger {anger}.`,
               '{ anger >= 3: She raises her voice. }', '{ anger < 3: She waits. }');
    reply('Listen', [`faith = faith + ${1 + i % 3}`], 7, 3);
    reply('Quote the policy', [`anger = anger + ${1 + i % 2}`], 11, 5);
    reply('Offer a solution', ['score = score + 2', 'anger = anger - 1'], 13, 1, '{ faith > anger } ');
    reply('Ask', [`score = score + ${i % 2}`], 17, 9);
  }
  lines.push('=== done ===', 'Trust {faith}, anger {anger}, score {score}.', '-> END');
  return new Compiler(lines.join('\n') + '\n').Compile();
}

// What tells states apart: the figures, and where the story stands, by the first line said there.
function go_on(ink) {
  let at = '';
  while (ink.canContinue) {
    const line = ink.Continue();
    if (line.startsWith('Step ')) at = line.slice(5, line.indexOf(':'));
  }
  if (ink.currentChoices.length === 0) at = 'done';
  const v = ink.variablesState;
  return [at, v.faith, v.anger, v.score, v.turn].join(' ');
}

function play_at_random(ink, milliseconds) {
  let luck = 1, given = 0;
  const begin = performance.now();
  while (performance.now() - begin < milliseconds) {
    ink.ResetState();
    go_on(ink);
    while (ink.currentChoices.length > 0) {
      luck = (Math.imul(luck, 1664525) + 1013904223) >>> 0;
      ink.ChooseChoiceIndex((luck >>> 8) % ink.currentChoices.length);
      go_on(ink);
      ++given;
    }
  }
  return given / (performance.now() - begin) * 1000;
}

function search(ink) {
  const begin = performance.now();
  ink.ResetState();
  const known = new Set([go_on(ink)]);
  const open = [ink.state.toJson()];
  let transitions = 0, endings = 0;
  for (let i = 0; i < open.length; ++i) {
    ink.state.LoadJson(open[i]);
    const choices = ink.currentChoices.length;
    for (let c = 0; c < choices; ++c) {
      if (c > 0) ink.state.LoadJson(open[i]);
      ink.ChooseChoiceIndex(c);
      const key = go_on(ink);
      ++transitions;
      if (known.has(key)) continue;
      known.add(key);
      if (ink.currentChoices.length > 0) open.push(ink.state.toJson());
      else ++endings;
    }
    open[i] = null;
  }
  console.error(`inkjs: ${known.size} states, ${transitions} transitions, ${endings} endings`);
  return transitions / (performance.now() - begin) * 1000;
}

const ink = story();
play_at_random(ink, 500);  // until it is warm
console.log(Math.round(play_at_random(ink, 2000)), Math.round(search(ink)));
