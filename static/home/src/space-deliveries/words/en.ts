export const en = {
  lead: 'Work that the app owes other systems for the pages of this space. What waits is tried again by itself; what needs attention waits for you. Connections and rules are changed by site admins.',
};

export type Words = typeof en;
