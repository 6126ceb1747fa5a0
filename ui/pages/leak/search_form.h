// Where to search, and why: what looking for a string and a report on reuse both ask for.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/page_context.h"
#include "ui/widgets/text_label.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace strongroom::ui {

class PurposePicker;

class SearchForm : public QWidget
{
    Q_OBJECT

public:
    /// `id` begins the ids in it: "leak" makes "leak.scope" and "leak.progress".
    SearchForm(const QString& id, PageContext& context, QWidget* parent = nullptr);

    std::optional<domain::EnvironmentId> environment() const;
    PurposePicker& purpose() { return *m_purpose; }
    /// How far it is; an empty text takes it away.
    void showProgress(const QString& text);

private:
    QComboBox* m_scope;
    PurposePicker* m_purpose;
    TextLabel* m_progress;
};

/// A text of one or several lines, empty at first.
TextLabel* wrappedLabel(const QString& id, TypeRole role, Token ink);

/// "Production", or the organization's own where there is no environment.
QString scopeText(const PageContext& context,
                  const std::optional<domain::EnvironmentId>& environment);

} // namespace strongroom::ui
