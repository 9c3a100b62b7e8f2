import { frameworksOf, wordsIn } from '../../facts/frameworks.ts';
import { declaredLevels, type Level, levelsInUse } from '../../facts/levels.ts';
import { partsOf } from '../../facts/parts.ts';
import type { LanguageCode } from '../../lang/catalogue.ts';
import type { FrameworkView, ItemView, LevelView } from '../view.gen.ts';
import { mention, nameOfLevel } from './actions.ts';
import type { Anchors } from './anchors.ts';
import { type Scene, said } from './scene.ts';

/** The frameworks that a plan is held against, each item with what answers to it. */
export function frameworkViews(anchors: Anchors, scene: Scene, language: LanguageCode): FrameworkView[] {
  const { outline } = scene;
  const parts = partsOf(outline);
  return frameworksOf(outline.plan).map(({ id, title, items }, index) => {
    const views = items.map((item): ItemView => {
      const answering = parts.filter(({ part }) => part.covers?.includes(item.id));
      const named = (isAction: boolean) =>
        answering
          .filter(({ action }) => (action !== null) === isAction)
          .map(({ part }) => mention(part, part.title, anchors));
      return {
        id: item.id,
        title: wordsIn(item.title, language),
        areas: named(false),
        actions: named(true),
        isCovered: answering.length > 0,
      };
    });
    return {
      id,
      title: wordsIn(title, language),
      source: said(outline.plan.framework?.[index]?.source),
      items: views,
      covered: views.filter(({ isCovered }) => isCovered).length,
    };
  });
}

const order: readonly Level[] = ['universal', 'selective', 'indicated'];

/** The prevention levels that a plan declares, and those that something in it is on. */
export function levelViews(scene: Scene): LevelView[] {
  const { outline } = scene;
  const { plan, actions } = outline;
  const known = new Set([...declaredLevels(plan), ...levelsInUse(outline)]);
  return order
    .filter((id) => known.has(id))
    .map((id) => ({
      ...nameOfLevel(id, scene),
      text: said(plan.levels?.[id]?.text),
      actions: actions.filter(({ action, area }) => (action.level ?? area?.level) === id).length,
    }));
}
