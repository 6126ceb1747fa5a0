// A change of access: first what it would do, then the deed.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/domain/access_roster.h"
#include "ui/pages/page_context.h"
#include "ui/widgets/sheet.h"

namespace strongroom::ui {

class EffectsView;
class TypedName;

/// Its button works once the control plane has said who gains and who loses what.
class ChangeSheet : public Sheet
{
    Q_OBJECT

public:
    /// Takes a role or a place away.
    static ChangeSheet* takingAway(PageContext& context, const domain::NamedBinding& binding,
                                   QWidget* parent);

signals:
    void done(const QString& told);

protected:
    ChangeSheet(const QString& title, PageContext& context, QWidget* parent);

    /// Above the effects.
    void addForm(QWidget* form);
    void addText(const QString& text);
    /// The name must be typed as well.
    void needName(const QString& name);
    /// Asks what the change would do, and is ready for it then. `told` says it once it is done.
    void consider(domain::AccessChange change, const QString& told);
    /// Not ready; `why` says what is missing.
    void wait(const QString& why);
    /// Ready without a look: `why` says what will happen.
    void considerUnseen(const QString& why, const QString& told);

    /// The deed; ends in finish().
    virtual void perform();
    template <class T>
    void finish(const Result<T>& result)
    {
        result ? succeed() : fail(result.error());
    }
    PageContext& context() { return m_context; }

private:
    void succeed();
    void fail(const Error& error);
    void setReady(bool ready);

    PageContext& m_context;
    EffectsView* m_effects;
    TypedName* m_name = nullptr;
    domain::AccessChange m_change{};
    QString m_told;
    int m_above = 0; ///< Widgets that stand above the effects.
    bool m_ready = false;
};

} // namespace strongroom::ui
