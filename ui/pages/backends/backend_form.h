// The fields of a kind of backend, made from what the control plane says of them.
//
// SPDX-FileCopyrightText: The Strongroom authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/pages/backends/kind_words.h"

#include <QWidget>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace strongroom::ui {

class SecretEdit;
class TextLabel;

class BackendForm : public QWidget
{
    Q_OBJECT

public:
    enum class Part { All, Settings, Credentials };

    explicit BackendForm(Part part, const KindWords& words = backendWords(),
                         QWidget* parent = nullptr);

    /// A line of whoever made the form, above those of the kind.
    void addAbove(const QString& title, QWidget* field);
    /// Replaces the fields; new ones are empty.
    void setKind(const domain::BackendKind& kind);
    /// Only the fields that this way to sign in asks for are shown, and count.
    void setWay(const std::string& way);
    void setSettings(const domain::BackendSettings& settings);

    domain::BackendSettings settings() const; ///< Those that are filled in.
    /// Copies, wiped by whoever takes them.
    domain::BackendCredentials credentials() const;

    /// Says under each required field that is empty that it is, and goes to the first. Answers
    /// whether there was one.
    bool findsGaps();
    /// What the control plane has against "settings.address", say. False for a field that is none
    /// of these.
    bool showFault(const std::string& field, const QString& text);

signals:
    void changed();
    void failed(const QString& text);

private:
    struct Field
    {
        domain::BackendField about{};
        QLineEdit* line = nullptr;
        QPlainTextEdit* text = nullptr;
        SecretEdit* secret = nullptr;
        TextLabel* fault = nullptr;

        int row = 0;
        bool asked = true; ///< With the way to sign in that is chosen.

        QWidget* editor() const;
        bool isEmpty() const;
    };

    void add(const domain::BackendField& about);
    QWidget* makeEditor(Field& field);
    QWidget* withFile(const Field& field);
    void chooseFile(std::size_t index);
    void takeFile(std::size_t index, const QString& path);
    Field* find(std::string_view name);

    QString idOf(const char* what, const domain::BackendField& field) const;

    const Part m_part;
    const KindWords& m_words;
    QFormLayout* m_form;
    std::vector<Field> m_fields{};
    int m_above = 0;             ///< Lines that stay.
    QWidget* m_before = nullptr; ///< The last of them.
    QWidget* m_lastStop = nullptr;
};

} // namespace strongroom::ui
