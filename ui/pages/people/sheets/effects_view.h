// Who gains and who loses what, before it is done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/access/effect_list_model.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace strongroom::ui {

class SrTableView;
class StateOverlay;
class TextLabel;

class EffectsView : public QWidget
{
    Q_OBJECT

public:
    explicit EffectsView(PageContext& context, QWidget* parent = nullptr);

    /// Asks what the change would do. Until previewed() it must not be done.
    void preview(const domain::AccessChange& change);
    /// Nothing that could be asked yet: `why` says what is missing.
    void wait(const QString& why);

signals:
    void previewed();
    void refused(const strongroom::Error& error);

private:
    void show(const domain::AccessPreview& preview);

    PageContext& m_context;
    items::EffectListModel m_effects;
    TextLabel* m_summary;
    SrTableView* m_list;
    StateOverlay* m_overlay = nullptr;
    domain::AccessChange m_change{};
    int m_question = 0; ///< Answers to former ones are not shown.
};

} // namespace strongroom::ui
