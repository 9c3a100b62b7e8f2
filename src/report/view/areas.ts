import { groupBy } from '../../facts/grouped.ts';
import type { Area, Goal } from '../../plan/model.ts';
import type { ActionView, AreaView, GoalView } from '../view.gen.ts';
import { coverage, levelName, mention, type Register } from './actions.ts';
import { actorOrNull } from './actors.ts';
import { figuresOf } from './figures.ts';
import { goalView } from './goals.ts';
import { type Scene, said } from './scene.ts';

/** The areas with their goals and actions, after the plan as a whole where that has goals or actions of its own. */
export function areaViews(actions: readonly ActionView[], register: Register, scene: Scene): AreaView[] {
  const { plan, actions: placed } = scene.outline;
  const views = new Map(placed.map(({ action }, index) => [action, actions[index]]));
  const viewsOf = (area: Pick<Area, 'actions'>): ActionView[] =>
    (area.actions ?? []).flatMap((action) => views.get(action) ?? []);
  const serving = groupBy(placed, ({ action }) => action.goals ?? []);
  const goalsOf = (goals: readonly Goal[] = []): GoalView[] =>
    goals.map((goal) => {
      const { anchor } = mention(goal, goal.text, register.anchors);
      const mentions = (serving.get(goal.id) ?? []).map(({ action }) =>
        mention(action, action.title, register.anchors),
      );
      return goalView(goal, anchor, mentions, scene);
    });
  const whole = wholeView(viewsOf(plan), goalsOf(plan.goals), scene);
  const areas = plan.areas.map((area) => areaView(area, viewsOf(area), goalsOf(area.goals), register, scene));
  return whole.actions.length + whole.goals.length > 0 ? [whole, ...areas] : areas;
}

function areaView(
  area: Area,
  actions: ActionView[],
  goals: GoalView[],
  register: Register,
  scene: Scene,
): AreaView {
  return {
    ...mention(area, area.title, register.anchors),
    isWhole: false,
    covers: coverage(area, register),
    level: levelName(area.level, scene),
    lead: actorOrNull(area.lead, scene),
    text: said(area.text),
    goals,
    actions,
    figures: figuresOf(actions, scene.words),
    internal: said(area.internal),
  };
}

function wholeView(actions: ActionView[], goals: GoalView[], { words }: Scene): AreaView {
  return {
    id: '',
    title: words.wholePlan,
    anchor: 'o',
    isWhole: true,
    covers: [],
    level: null,
    lead: null,
    text: null,
    goals,
    actions,
    figures: figuresOf(actions, words),
    internal: null,
  };
}
