// How many secrets are marked, and what can be done with them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QPushButton;

namespace strongroom::items {
class SecretListModel;
}

namespace strongroom::ui {

struct PageContext;
class TextLabel;

/// Hidden while nothing is marked.
class BulkBar : public QWidget
{
    Q_OBJECT

public:
    BulkBar(const PageContext& context, items::SecretListModel& model, QWidget* parent = nullptr);

signals:
    void deedRequested();
    /// For those who do not see the boxes.
    void announced(const QString& text);

private:
    void tell();

    const PageContext& m_context;
    items::SecretListModel& m_model;
    TextLabel* m_text;
    QPushButton* m_deed;
    int m_told = 0;
};

} // namespace strongroom::ui
