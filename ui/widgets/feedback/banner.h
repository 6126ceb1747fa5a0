// A strip at the top of a pane that says what is the matter and what can be done.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/theme/icon_ids.h"
#include "ui/theme/tokens.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace strongroom::ui {

enum class BannerKind { Info, Success, Warning, Error, Offline };

/// Hidden until told something.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Replaces what it said before, and its buttons.
    void tell(BannerKind kind, const QString& text);
    /// A deed to choose; pressing it emits chosen(id).
    void addChoice(const QString& id, const QString& text);
    void setClosable(bool closable);
    void dismiss();

    QString text() const;
    BannerKind kind() const { return m_kind; }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();

    BannerKind m_kind = BannerKind::Info;
    QLabel* m_icon;
    QLabel* m_text;
    QHBoxLayout* m_choices;
    QToolButton* m_close;
    QList<QPushButton*> m_buttons;
};

} // namespace strongroom::ui
