// One rotation: what is done, what is next, and the one button that goes on with it.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "models/items/rotation/rotation_models.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace strongroom::ui {

class EnvChip;
class SrTableView;
class StateOverlay;
class TextLabel;

class RunbookView : public QWidget
{
    Q_OBJECT

public:
    explicit RunbookView(PageContext& context, QWidget* parent = nullptr);

    /// Of which secret; loads the rotation that is under way, if there is one.
    void setStanding(const domain::RotationStanding& standing);
    void clear();
    /// Does what comes next: starts, or goes on with the next step.
    void goOn();
    const domain::Rotation& rotation() const { return m_rotation; }

signals:
    void told(const QString& text);
    void failed(const QString& text);
    /// The rotation has gone on, or stands otherwise than was thought.
    void changed();

private:
    void build();
    QWidget* buildDeeds();
    void load();
    void take(Result<domain::Rotation> rotation, const QString& said);
    void tell();
    void tellSteps();
    void allowDeeds();
    void start();
    /// Takes a value that was saved since this began, or has one made; after saving, only takes.
    void newValue(bool saved);
    void openEditor(std::vector<domain::Version> versions);
    void putValueDown(std::uint32_t version);
    void putDown(domain::StepWish wish, const QString& said);
    void revoke();
    /// Where nothing is left to do after it, one press puts down both.
    void revokeAndClose(domain::StepWish wish);
    void abort();
    void fail(const Error& error);

    PageContext& m_context;
    domain::RotationStanding m_standing{};
    domain::Rotation m_rotation{}; ///< Without an id: none is under way.
    items::StepListModel m_steps;
    bool m_busy = false;
    int m_question = 0; ///< Answers to former ones are not shown.
    TextLabel* m_title;
    EnvChip* m_chip;
    TextLabel* m_about;
    SrTableView* m_list;
    TextLabel* m_uses;
    TextLabel* m_instruction;
    QLineEdit* m_note;
    QPushButton* m_next = nullptr;
    QPushButton* m_look = nullptr;
    QPushButton* m_abort = nullptr;
    StateOverlay* m_overlay = nullptr;
};

} // namespace strongroom::ui
