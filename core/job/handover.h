// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

// Qt's queues and futures order what one thread writes and another reads. ThreadSanitizer cannot see
// that in a Qt that was built without it, so the places where data changes hands say it themselves.
#if defined(__SANITIZE_THREAD__)
#    define SIGHTGLASS_TSAN 1
#elif defined(__has_feature)
#    if __has_feature(thread_sanitizer)
#        define SIGHTGLASS_TSAN 1
#    endif
#endif

#ifdef SIGHTGLASS_TSAN
extern "C" {
void __tsan_acquire(void *address);
void __tsan_release(void *address);
}
#    define SIGHTGLASS_UNSEEN __attribute__((no_sanitize("thread")))
#else
#    define SIGHTGLASS_UNSEEN
#endif

namespace sightglass {

#ifdef SIGHTGLASS_TSAN
inline void handOver(const void *what) { __tsan_release(const_cast<void *>(what)); }
inline void takeOver(const void *what) { __tsan_acquire(const_cast<void *>(what)); }
#else
/// What this thread wrote so far goes, through Qt, to the one that calls takeOver(\p what).
inline void handOver(const void *) {}
/// See handOver(). Neither does anything unless the build is for ThreadSanitizer.
inline void takeOver(const void *) {}
#endif

/// What every task of this program hands its result over by: handOver(&taskResults) when it ends,
/// takeOver(&taskResults) before its QFuture is asked for the result.
inline const char taskResults = 0;

/// A function on its way to a QtConcurrent worker, which calls it with \p Arguments. Moves only;
/// called once at most.
template<typename Function, typename... Arguments>
class TaskFunction
{
public:
    explicit TaskFunction(Function function) : m_function(new Function(std::move(function)))
    {
        handOver(m_function);
    }
    SIGHTGLASS_UNSEEN TaskFunction(TaskFunction &&other) noexcept : m_function(other.m_function)
    {
        other.m_function = nullptr;
    }
    TaskFunction &operator=(TaskFunction &&) = delete;
    SIGHTGLASS_UNSEEN ~TaskFunction() { destroy(m_function); }

    SIGHTGLASS_UNSEEN auto operator()(Arguments... arguments)
    {
        return call(m_function, std::forward<Arguments>(arguments)...);
    }

private:
    static auto call(Function *function, Arguments... arguments)
    {
        takeOver(function);
        struct End
        {
            Function *function;
            ~End()
            {
                handOver(function); // to the one that lets go of it last
                handOver(&taskResults);
            }
        } end{function};
        return (*function)(std::forward<Arguments>(arguments)...);
    }
    static void destroy(Function *function)
    {
        takeOver(function);
        delete function;
        handOver(&taskResults);
    }

    Function *m_function;
};

/// TaskFunction that is called with \p Arguments.
template<typename... Arguments, typename Function>
[[nodiscard]] TaskFunction<Function, Arguments...> taskFunction(Function function)
{
    return TaskFunction<Function, Arguments...>(std::move(function));
}

} // namespace sightglass
