! SPDX-License-Identifier: Apache-2.0
!
! ts.f90: what a Fortran program needs of ts.h, by iso_c_binding.  A model takes and gives arrays in memory of the
! program's: Fortran's order is given by strides, nothing is copied on the way in.
module ts
  use iso_c_binding
  implicit none

  integer(c_int), parameter :: TS_OK = 0, TS_FLOAT32 = 6, TS_FLOAT64 = 7

  interface
    type(c_ptr) function ts_error_new() bind(c)
      import c_ptr
    end function
    subroutine ts_error_free(error) bind(c)
      import c_ptr
      type(c_ptr), value :: error
    end subroutine
    type(c_ptr) function ts_error_message(error) bind(c)
      import c_ptr
      type(c_ptr), value :: error
    end function
    integer(c_int) function ts_module_load(path, options, module, error) bind(c)
      import c_ptr, c_int, c_char
      character(kind=c_char), intent(in) :: path(*)
      type(c_ptr), value :: options, error
      type(c_ptr), intent(out) :: module
    end function
    subroutine ts_module_unref(module) bind(c)
      import c_ptr
      type(c_ptr), value :: module
    end subroutine
    integer(c_int) function ts_tensor_borrow(data, dtype, ndim, sizes, strides, release, context, tensor, error) bind(c)
      import c_ptr, c_int, c_int64_t, c_funptr
      type(c_ptr), value :: data, context, error
      integer(c_int), value :: dtype, ndim
      integer(c_int64_t), intent(in) :: sizes(*), strides(*)
      type(c_funptr), value :: release
      type(c_ptr), intent(out) :: tensor
    end function
    subroutine ts_tensor_unref(tensor) bind(c)
      import c_ptr
      type(c_ptr), value :: tensor
    end subroutine
    type(c_ptr) function ts_value_tensor(tensor) bind(c)
      import c_ptr
      type(c_ptr), value :: tensor
    end function
    subroutine ts_value_unref(value) bind(c)
      import c_ptr
      type(c_ptr), value :: value
    end subroutine
    integer(c_int) function ts_module_call(module, method, args, arg_count, keywords, keyword_count, result, error) bind(c)
      import c_ptr, c_int, c_char, c_size_t
      type(c_ptr), value :: module, keywords, error
      character(kind=c_char), intent(in) :: method(*)
      type(c_ptr), intent(in) :: args(*)
      integer(c_size_t), value :: arg_count, keyword_count
      type(c_ptr), intent(out) :: result
    end function
    integer(c_int) function ts_value_get_tensor(value, tensor, error) bind(c)
      import c_ptr, c_int
      type(c_ptr), value :: value, error
      type(c_ptr), intent(out) :: tensor
    end function
    integer(c_int64_t) function ts_tensor_numel(tensor) bind(c)
      import c_ptr, c_int64_t
      type(c_ptr), value :: tensor
    end function
    type(c_ptr) function ts_tensor_data(tensor) bind(c)
      import c_ptr
      type(c_ptr), value :: tensor
    end function
    integer(c_size_t) function strlen(text) bind(c)
      import c_ptr, c_size_t
      type(c_ptr), value :: text
    end function
  end interface

contains

  ! Stops the program with the library's message where a call failed.
  subroutine ts_check(status, error)
    integer(c_int), intent(in) :: status
    type(c_ptr), intent(in) :: error
    character(kind=c_char), pointer :: text(:)
    type(c_ptr) :: message
    if (status == TS_OK) return
    message = ts_error_message(error)
    call c_f_pointer(message, text, [strlen(message)])
    print '(*(a))', text
    error stop 1
  end subroutine

  ! A matrix of the program's as a tensor of shape (rows, columns); it must outlive the tensor.
  subroutine ts_tensor_of_matrix(matrix, tensor, error)
    real(c_float), target, intent(in) :: matrix(:, :)
    type(c_ptr), intent(out) :: tensor
    type(c_ptr), intent(in) :: error
    integer(c_int64_t) :: sizes(2), strides(2)
    sizes = shape(matrix, kind=c_int64_t)
    strides = [1_c_int64_t, sizes(1)]
    call ts_check(ts_tensor_borrow(c_loc(matrix), TS_FLOAT32, 2_c_int, sizes, strides, c_null_funptr, c_null_ptr, tensor, error), &
                  error)
  end subroutine

end module
